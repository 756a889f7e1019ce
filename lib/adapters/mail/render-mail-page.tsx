import { Body, Container, Head, Html, Link, Preview, render, Text } from "react-email";
import type { MailBlock, MailPage } from "./mail-page";

const FONT = 'system-ui, -apple-system, "Segoe UI", Roboto, sans-serif';
const STYLES = {
	body: { margin: 0, backgroundColor: "#ffffff", color: "#1f2933", fontFamily: FONT },
	page: { maxWidth: "640px", padding: "24px" },
	text: { fontSize: "16px", lineHeight: "1.5", margin: "0 0 16px" },
	html: { fontSize: "16px", lineHeight: "1.5" },
} as const;

/** A page that mail programs of any age can show, in their light and dark; the first block is the list's preview. */
export function renderMailPage({ language, title, blocks }: MailPage): Promise<string> {
	const first = blocks.find((block) => block.kind === "text");
	return render(
		<Html lang={language}>
			<Head>
				<title>{title}</title>
				<meta name="color-scheme" content="light dark" />
			</Head>
			{first ? <Preview>{first.text}</Preview> : null}
			<Body style={STYLES.body}>
				<Container style={STYLES.page}>
					{blocks.map((block, place) => (
						// biome-ignore lint/suspicious/noArrayIndexKey: rendered once, to text
						<Block key={place} block={block} />
					))}
				</Container>
			</Body>
		</Html>,
	);
}

function Block({ block }: { block: MailBlock }) {
	switch (block.kind) {
		case "text":
			return <Text style={STYLES.text}>{block.text}</Text>;
		case "link":
			return (
				<Text style={STYLES.text}>
					{/^https?:\/\//.test(block.url) ? (
						<Link href={block.url}>{block.label}</Link>
					) : (
						`${block.label}: ${block.url}`
					)}
				</Text>
			);
		case "html":
			return (
				<div
					style={STYLES.html}
					// biome-ignore lint/security/noDangerouslySetInnerHtml: escaped already, as `MailBlock` says
					dangerouslySetInnerHTML={{ __html: block.html }}
				/>
			);
	}
}
