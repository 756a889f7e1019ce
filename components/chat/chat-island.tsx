import { Chat, type ChatProps } from "./chat";
import { EARLY_SNIPPET } from "./early-press";
import { ISLAND_PLACE, ISLAND_PROPS, ISLAND_SCRIPT } from "./island-names";

/**
 * The chat, complete in the page's first bytes, and the script that brings it to life. In development
 * Next's own runtime does that, with reload.
 */
export function ChatIsland({ chat, nonce }: { chat: ChatProps; nonce: string | null }) {
	return (
		<>
			<section
				id={ISLAND_PLACE}
				aria-label="Chat"
				className="flex min-h-0 min-w-0 flex-col overflow-hidden bg-card lg:rounded-2xl lg:border lg:shadow-lg"
			>
				<Chat {...chat} />
			</section>
			{process.env.NODE_ENV === "production" ? (
				<>
					<script
						type="application/json"
						id={ISLAND_PROPS}
						// biome-ignore lint/security/noDangerouslySetInnerHtml: JSON with every < escaped, read as data
						dangerouslySetInnerHTML={{ __html: JSON.stringify(chat).replaceAll("<", "\\u003c") }}
					/>
					<script
						nonce={nonce ?? undefined}
						// biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of the product, nothing from outside
						dangerouslySetInnerHTML={{ __html: EARLY_SNIPPET }}
					/>
					<script type="module" src={ISLAND_SCRIPT} nonce={nonce ?? undefined} />
				</>
			) : null}
		</>
	);
}
