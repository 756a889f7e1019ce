"use client";

import { FileText } from "lucide-react";
import { type ChangeEvent, type RefObject, useState } from "react";
import { Button } from "@/components/ui/button";
import { buttonVariants } from "@/components/ui/button-variants";
import { cn } from "@/components/ui/cn";
import { Field } from "@/components/ui/field";
import { Textarea } from "@/components/ui/textarea";
import { REPLAY_LIMITS } from "@/lib/wire/replay";
import { EXAMPLE } from "./example";
import { fileText } from "./file-text";
import { LIMITS_SENTENCE } from "./read-transcripts";

type TranscriptsFieldProps = {
	text: string;
	problem: string | null;
	area: RefObject<HTMLTextAreaElement | null>;
	onChange(text: string): void;
};

export function TranscriptsField({ text, problem, area, onChange }: TranscriptsFieldProps) {
	const [fileProblem, setFileProblem] = useState<string | null>(null);

	function changed(next: string) {
		setFileProblem(null);
		onChange(next);
	}

	async function opened(event: ChangeEvent<HTMLInputElement>) {
		const input = event.target;
		const file = input.files?.[0];
		if (!file) return;
		if (file.size > REPLAY_LIMITS.bytes) setFileProblem(`${file.name} is larger than 1 MB.`);
		else changed(fileText(new Uint8Array(await file.arrayBuffer())));
		// So that the same file, mended meanwhile, can be opened again.
		input.value = "";
	}

	return (
		<div className="grid gap-3">
			<Field
				id="replay-text"
				label="Transcripts"
				hint={`${FORMS} ${LIMITS_SENTENCE}`}
				error={fileProblem ?? problem ?? undefined}
			>
				{(control) => (
					<Textarea
						{...control}
						ref={area}
						value={text}
						spellCheck={false}
						placeholder={PLACEHOLDER}
						onChange={(event) => changed(event.target.value)}
						className="max-h-96 min-h-52 overflow-y-auto"
					/>
				)}
			</Field>
			<div className="flex flex-wrap gap-2">
				<label
					className={cn(
						buttonVariants({ variant: "outline", size: "sm" }),
						"cursor-pointer has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-ring",
					)}
				>
					<FileText aria-hidden="true" />
					Open a file
					<input
						type="file"
						accept=".csv,.tsv,.json,.jsonl,.ndjson,.txt,.log,text/csv,text/plain"
						onChange={opened}
						className="sr-only"
					/>
				</label>
				<Button variant="ghost" size="sm" onClick={() => changed(EXAMPLE)}>
					Fill in an example
				</Button>
			</div>
		</div>
	);
}

const FORMS =
	"Plain text with lines that begin with “Visitor:” and “Agent:”, or the visitor's messages with a blank line between them; a line of three dashes stands between two conversations. Or the CSV export of a chat tool, or JSON lines as baton replay reads them.";

const PLACEHOLDER = "Visitor: We need help with …\nBot: Tell me more.\nVisitor: I am the CTO of …";
