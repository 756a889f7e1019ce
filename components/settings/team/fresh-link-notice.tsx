"use client";

import { Check, Copy } from "lucide-react";
import { useState } from "react";
import { Alert, AlertDescription, AlertTitle } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import type { FreshLink } from "./use-team";

/** The one time the link is shown. */
export function FreshLinkNotice({ to, link, mailed }: FreshLink) {
	const [copied, setCopied] = useState(false);

	async function copy() {
		// Browsers refuse the clipboard without https; the link can be marked and copied by hand.
		const done = await navigator.clipboard?.writeText(link).then(
			() => true,
			() => false,
		);
		setCopied(done ?? false);
	}

	return (
		<Alert tone="success" role="status">
			<AlertTitle>
				{mailed ? `The link went to ${to} by mail.` : `Pass this link on to ${to}.`}
			</AlertTitle>
			<AlertDescription className="grid gap-2">
				<p>It works once, within seven days, and is not shown again.</p>
				<div className="flex flex-wrap items-center gap-2">
					<code className="min-w-0 flex-1 break-all text-[0.8125rem] select-all">{link}</code>
					<Button variant="outline" size="sm" onClick={copy}>
						{copied ? <Check aria-hidden="true" /> : <Copy aria-hidden="true" />}
						{copied ? "Copied" : "Copy link"}
					</Button>
				</div>
			</AlertDescription>
		</Alert>
	);
}
