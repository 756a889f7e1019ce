import type { GetServerSideProps } from "next";
import Head from "next/head";
import { loadFramed, type VisitorPage } from "@/app/(visitor)/load";
import { ChatIsland } from "@/components/chat/chat-island";
import { ClockBanner, NoScript } from "@/components/chat/page-banner";
import { contentPolicy } from "@/lib/http/content-policy";
import { headersOf } from "@/lib/http/node-headers";
import { MESSAGE_MAX_CHARACTERS } from "@/lib/wire/chat";

/** As the visitor's page: without Next's runtime. */
export const config: { unstable_runtimeJS: boolean; maxDuration?: number } = {
	unstable_runtimeJS: false,
};

type Props = { page: VisitorPage; nonce: string; host: string };

/**
 * The chat in a frame of the page that put the widget there. `host` is that page's origin: it must be on the
 * admin's list, and the browser lets no page outside the list show the frame, whatever `host` says.
 */
export const getServerSideProps: GetServerSideProps<Props> = async ({ req, res, query }) => {
	const host = typeof query.host === "string" ? query.host : "";
	const framed = await loadFramed(headersOf(req), host);
	// Whoever opens the address by itself gets the whole page; a frame is refused there.
	if (!framed) return { redirect: { destination: "/", permanent: false } };
	const nonce = String(req.headers["x-nonce"] ?? "");
	const framedBy = ["'self'", ...framed.sites];
	res.setHeader("content-security-policy", contentPolicy({ nonce, framedBy }));
	return { props: { page: framed.page, nonce, host } };
};

export default function Embedded({ page, nonce, host }: Props) {
	const { company, greeting, availability, suggestions, view } = page;
	return (
		<div className="flex h-(--visible-height,100dvh) flex-col overflow-hidden bg-card">
			<Head>
				<title>{`Chat with ${company.name}`}</title>
				<meta
					name="viewport"
					content="width=device-width, initial-scale=1, viewport-fit=cover, interactive-widget=resizes-content"
				/>
				<meta name="robots" content="noindex" />
				{/* No link may put another page into the frame. */}
				<base target="_blank" />
			</Head>
			<ClockBanner words={page.clockBanner} />
			<NoScript />
			{/* Named, for the page around has a main part too. */}
			<main
				aria-label={`Chat with ${company.name}`}
				className="grid min-h-0 w-full flex-1 grid-cols-[minmax(0,1fr)] grid-rows-[minmax(0,1fr)]"
			>
				<ChatIsland
					nonce={nonce}
					chat={{
						company: company.name,
						greeting,
						availability,
						suggestions,
						view,
						maxCharacters: MESSAGE_MAX_CHARACTERS,
						host,
					}}
				/>
			</main>
		</div>
	);
}
