"use client";

import { SendHorizontal } from "lucide-react";
import { type KeyboardEvent, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Textarea } from "@/components/ui/textarea";
import type { ContactShown } from "@/lib/wire/console";
import type { ConversationShown } from "@/lib/wire/conversation-shown";
import { command } from "./ask";
import type { RepName } from "./contact-desk";
import { newId } from "./new-id";
import { optionId, PICKER_ID, ReplyPicker } from "./reply-picker";
import { Colleagues } from "./transcript-foot";
import { type Picker, useCannedReplies } from "./use-canned-replies";
import type { Company } from "./use-company";
import { useDraft } from "./use-draft";

type Props = {
	conversation: ConversationShown;
	contact: ContactShown | null;
	rep: RepName;
	colleagues: Company["colleagues"];
	refresh(): Promise<void>;
	/** Called with every change of the text. */
	wrote(): void;
};

/** The rep's words to the visitor. A draft outlives a reload; a failed one stays and keeps its id. */
export function Composer({ conversation, contact, rep, colleagues, refresh, wrote }: Props) {
	const [draft, setDraft] = useDraft(conversation.id);
	const [pending, setPending] = useState(false);
	const [problem, setProblem] = useState<string | null>(null);
	const [said, setSaid] = useState("");
	const attempt = useRef({ text: "", id: "" });
	const field = useRef<HTMLTextAreaElement>(null);

	const picker = useCannedReplies({
		text: draft,
		known: {
			visitor_name: contact?.name ?? "",
			visitor_company: contact?.company ?? "",
			rep_name: rep.name,
		},
		insert(text) {
			setDraft(text);
			field.current?.focus();
		},
	});

	async function send() {
		const text = draft.trim();
		if (text === "" || pending) return;
		if (attempt.current.text !== text) attempt.current = { text, id: newId() };
		setPending(true);
		setProblem(null);
		setSaid("");
		const sent = await deliver(conversation, attempt.current);
		setPending(false);
		if (sent.ok) {
			attempt.current = { text: "", id: "" };
			setDraft("");
			setSaid("Sent.");
		} else setProblem(sent.message);
		await refresh();
		field.current?.focus();
	}

	function pressed(event: KeyboardEvent) {
		if (picker.found !== null && pickerTook(event, picker)) return;
		if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
		// On a touch keyboard Enter is the only way to a new line.
		if (matchMedia("(pointer: coarse)").matches) return;
		event.preventDefault();
		void send();
	}

	return (
		<form
			className="relative grid gap-2 border-t bg-card px-4 py-3 max-md:fixed max-md:inset-x-0 max-md:bottom-[calc(3.5rem+env(safe-area-inset-bottom))] max-md:z-20 max-md:grid-cols-[minmax(0,1fr)_auto] max-md:items-end max-md:p-2 max-md:group-data-card/desk:bottom-[calc(7.5rem+env(safe-area-inset-bottom))]"
			onSubmit={(event) => {
				event.preventDefault();
				void send();
			}}
		>
			<ReplyPicker picker={picker} />
			<Colleagues
				colleagues={colleagues}
				className="col-span-full px-1 text-[0.8125rem] text-muted-foreground md:hidden"
			/>
			<Field id="reply" label="Reply" hideLabel error={problem}>
				{(control) => (
					<Textarea
						{...control}
						ref={field}
						aria-keyshortcuts="R"
						aria-controls={picker.found ? PICKER_ID : undefined}
						aria-activedescendant={picker.found?.length ? optionId(picker.at) : undefined}
						value={draft}
						rows={2}
						onChange={(event) => {
							wrote();
							setDraft(event.target.value);
						}}
						onKeyDown={pressed}
						placeholder="Write to the visitor…"
						className="max-h-48 min-h-16 max-md:max-h-32 max-md:min-h-11"
					/>
				)}
			</Field>
			<div className="flex items-center justify-between gap-3">
				<p role="status" className="text-xs text-muted-foreground max-md:sr-only">
					{said || "Enter sends, Shift + Enter begins a new line, / brings a saved reply."}
				</p>
				<Button
					type="submit"
					pending={pending}
					aria-disabled={draft.trim() === "" || pending}
					className="max-md:h-11"
				>
					<SendHorizontal aria-hidden="true" />
					Send
				</Button>
			</div>
		</form>
	);
}

/** Keys that belong to the open list; the others go on into the box. */
function pickerTook(event: KeyboardEvent, picker: Picker): boolean {
	const deed = PICKER_KEYS[event.key];
	if (!deed || event.shiftKey || event.nativeEvent.isComposing) return false;
	if (picker.found?.length === 0 && event.key !== "Escape") return false;
	event.preventDefault();
	deed(picker);
	return true;
}

const choose = (picker: Picker) => picker.choose(picker.found?.[picker.at]);

const PICKER_KEYS: Record<string, ((picker: Picker) => void) | undefined> = {
	ArrowDown: (picker) => picker.move(1),
	ArrowUp: (picker) => picker.move(-1),
	Enter: choose,
	Tab: choose,
	Escape: (picker) => picker.close(),
};

/** Sending takes over first when the assistant still speaks: the visitor must not get two answers. */
async function deliver({ id, speaker }: ConversationShown, message: { id: string; text: string }) {
	const path = `/api/console/conversations/${id}`;
	if (speaker === "assistant") {
		const taken = await command({ method: "POST", path: `${path}/takeover` });
		if (!taken.ok) return taken;
	}
	return command({ method: "POST", path: `${path}/messages`, body: message });
}
