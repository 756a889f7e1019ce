"use client";

import { Check, Copy } from "lucide-react";
import { useState } from "react";
import { Button } from "./button";

/** A line that is there to be copied, with the button that does it: "Copy key", where `what` is "key". */
export function Copyable({ text, what }: { text: string; what: string }) {
	const [copied, setCopied] = useState<string | null>(null);
	const isCopied = copied === text;

	async function copy() {
		// Browsers refuse the clipboard without https; the line can be marked and copied by hand.
		const done = await navigator.clipboard?.writeText(text).then(
			() => true,
			() => false,
		);
		setCopied(done ? text : null);
	}

	return (
		<div className="flex flex-wrap items-center gap-2">
			<code className="min-w-0 flex-1 basis-60 text-[0.8125rem] break-all select-all">{text}</code>
			<Button variant="outline" size="sm" onClick={copy}>
				{isCopied ? <Check aria-hidden="true" /> : <Copy aria-hidden="true" />}
				{isCopied ? "Copied" : `Copy ${what}`}
			</Button>
		</div>
	);
}
