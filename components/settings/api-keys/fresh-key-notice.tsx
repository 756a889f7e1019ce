"use client";

import { Check, Copy } from "lucide-react";
import { useState } from "react";
import { Alert, AlertDescription, AlertTitle } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import type { FreshKey } from "./use-api-keys";

/** The one time the key is shown. */
export function FreshKeyNotice({ fresh: { name, key } }: { fresh: FreshKey }) {
	const [copied, setCopied] = useState(false);

	async function copy() {
		// Browsers refuse the clipboard without https; the key can be marked and copied by hand.
		const done = await navigator.clipboard?.writeText(key).then(
			() => true,
			() => false,
		);
		setCopied(done ?? false);
	}

	return (
		<Alert tone="success" role="status">
			<AlertTitle>Copy the key of “{name}” now: it is not shown again.</AlertTitle>
			<AlertDescription className="flex flex-wrap items-center gap-2">
				<code className="min-w-0 flex-1 break-all text-[0.8125rem] select-all">{key}</code>
				<Button variant="outline" size="sm" onClick={copy}>
					{copied ? <Check aria-hidden="true" /> : <Copy aria-hidden="true" />}
					{copied ? "Copied" : "Copy key"}
				</Button>
			</AlertDescription>
		</Alert>
	);
}
