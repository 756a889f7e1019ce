"use client";

import { Check, Copy } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/ui/button";

/** The line that a company puts on its pages. */
export function Snippet({ appUrl }: { appUrl: string }) {
	const [copied, setCopied] = useState(false);
	const line = `<script src="${appUrl}/widget.js" async></script>`;

	async function copy() {
		// Browsers refuse the clipboard without https; the line can be marked and copied by hand.
		const done = await navigator.clipboard?.writeText(line).then(
			() => true,
			() => false,
		);
		setCopied(done ?? false);
	}

	return (
		<section aria-labelledby="snippet-title" className="grid gap-3">
			<h2 id="snippet-title" className="text-sm font-semibold">
				Put it on your site
			</h2>
			<p className="text-sm text-muted-foreground">
				This line goes on every page that shall have the chat, best just before the end of its head.
			</p>
			<div className="flex flex-wrap items-center gap-2 rounded-xl border bg-muted px-3 py-2">
				<code className="min-w-0 flex-1 text-[0.8125rem] break-all select-all">{line}</code>
				<Button variant="outline" size="sm" onClick={copy}>
					{copied ? <Check aria-hidden="true" /> : <Copy aria-hidden="true" />}
					{copied ? "Copied" : "Copy line"}
				</Button>
			</div>
			<p className="text-[0.8125rem] text-muted-foreground">
				A site with a content security policy of its own adds {new URL(appUrl).origin} to its{" "}
				<code>script-src</code> and <code>frame-src</code>; nothing else is needed. What is changed
				here reaches pages within five minutes.
			</p>
		</section>
	);
}
