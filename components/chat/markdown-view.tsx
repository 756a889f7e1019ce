import { Fragment, type ReactNode } from "react";
import { type Block, readMarkdown } from "./markdown";
import { type Inline, readInline } from "./markdown-inline";

export function MarkdownView({ source }: { source: string }) {
	return <>{readMarkdown(source).map((block, at) => blockView(block, at))}</>;
}

/** Words a person typed: nothing is interpreted but addresses. */
export function PlainView({ text }: { text: string }) {
	return (
		<p className="whitespace-pre-wrap">{inlineViews(readInline(text, { onlyLinks: true }))}</p>
	);
}

function blockView(block: Block, key: number): ReactNode {
	switch (block.kind) {
		case "paragraph":
			return <p key={key}>{inlineViews(block.children)}</p>;
		case "code":
			return (
				<pre
					key={key}
					className="overflow-x-auto rounded-lg bg-foreground/6 px-3 py-2 font-mono text-[0.8125rem]"
				>
					<code>{block.text}</code>
				</pre>
			);
		case "list":
			return block.ordered ? (
				<ol key={key} start={block.start} className="list-decimal space-y-1 ps-5">
					{itemViews(block.items)}
				</ol>
			) : (
				<ul key={key} className="list-disc space-y-1 ps-5 marker:text-muted-foreground">
					{itemViews(block.items)}
				</ul>
			);
		default: {
			const never: never = block;
			return never;
		}
	}
}

function itemViews(items: Inline[][]): ReactNode {
	// biome-ignore lint/suspicious/noArrayIndexKey: items of a text have no other identity
	return items.map((item, at) => <li key={at}>{inlineViews(item)}</li>);
}

function inlineViews(inlines: Inline[]): ReactNode {
	// biome-ignore lint/suspicious/noArrayIndexKey: pieces of a text have no other identity
	return inlines.map((inline, at) => <Fragment key={at}>{inlineView(inline)}</Fragment>);
}

function inlineView(inline: Inline): ReactNode {
	switch (inline.kind) {
		case "text":
			return inline.text;
		case "break":
			return <br />;
		case "bold":
			return <strong className="font-semibold">{inlineViews(inline.children)}</strong>;
		case "italic":
			return <em>{inlineViews(inline.children)}</em>;
		case "code":
			return (
				<code className="rounded bg-foreground/8 px-1 py-0.5 font-mono text-[0.875em]">
					{inline.text}
				</code>
			);
		case "link":
			return <LinkView {...inline} />;
		default: {
			const never: never = inline;
			return never;
		}
	}
}

/** The host stands beside words that do not show it: a link must not hide where it leads. */
function LinkView({ text, href, host }: { text: string; href: string; host: string }) {
	return (
		<>
			<a
				href={href}
				target="_blank"
				rel="nofollow noopener noreferrer"
				className="font-medium underline decoration-current/40 underline-offset-3 hover:decoration-current"
			>
				{text}
			</a>
			{host && !text.includes(host) ? (
				<span className="text-muted-foreground"> ({host})</span>
			) : null}
		</>
	);
}
