import { Copyable } from "@/components/ui/copyable";

/** The line that a company puts on its pages. */
export function Snippet({ appUrl }: { appUrl: string }) {
	const line = `<script src="${appUrl}/widget.js" async></script>`;

	return (
		<section aria-labelledby="snippet-title" className="grid gap-3">
			<h2 id="snippet-title" className="text-sm font-semibold">
				Put it on your site
			</h2>
			<p className="text-sm text-muted-foreground">
				This line goes on every page that shall have the chat, best just before the end of its head.
			</p>
			<div className="rounded-xl border bg-muted px-3 py-2">
				<Copyable text={line} what="line" />
			</div>
			<p className="text-[0.8125rem] text-muted-foreground">
				A site with a content security policy of its own adds {new URL(appUrl).origin} to its{" "}
				<code>script-src</code> and <code>frame-src</code>; nothing else is needed. What is changed
				here reaches pages within five minutes.
			</p>
		</section>
	);
}
