import type { GetServerSideProps } from "next";
import Head from "next/head";
import { loadVisitorPage, type VisitorPage } from "@/app/(visitor)/load";
import { ChatIsland } from "@/components/chat/chat-island";
import { CompanyAside } from "@/components/chat/company-aside";
import { ClockBanner, NoScript } from "@/components/chat/page-banner";
import { headersOf } from "@/lib/http/node-headers";
import { MESSAGE_MAX_CHARACTERS } from "@/lib/wire/chat";

/**
 * The visitor's page carries the chat's own small script and not Next's runtime, which alone is larger
 * than all a visitor should wait for. Only this router can leave it out.
 */
export const config: { unstable_runtimeJS: boolean; maxDuration?: number } = {
	unstable_runtimeJS: false,
};

type Props = { page: VisitorPage; nonce: string | null };

export const getServerSideProps: GetServerSideProps<Props> = async ({ req }) => {
	const headers = headersOf(req);
	return { props: { page: await loadVisitorPage(headers), nonce: headers.get("x-nonce") } };
};

export default function Visitor({ page, nonce }: Props) {
	const { company, greeting, availability, suggestions, view } = page;
	return (
		<div className="visitor-ground flex h-(--visible-height,100dvh) flex-col overflow-hidden">
			<Head>
				<title>{`${company.name}: talk to us`}</title>
				<meta name="description" content={company.tagline} />
				<meta
					name="viewport"
					content="width=device-width, initial-scale=1, viewport-fit=cover, interactive-widget=resizes-content"
				/>
			</Head>
			<ClockBanner words={page.clockBanner} />
			<NoScript />
			<main className="mx-auto grid min-h-0 w-full max-w-[88rem] flex-1 lg:grid-cols-[minmax(19rem,26rem)_minmax(0,1fr)] lg:gap-10 lg:p-6 xl:gap-16 xl:p-8">
				<CompanyAside company={company} />
				<ChatIsland
					nonce={nonce}
					chat={{
						company: company.name,
						greeting,
						availability,
						suggestions,
						view,
						maxCharacters: MESSAGE_MAX_CHARACTERS,
						host: null,
					}}
				/>
			</main>
		</div>
	);
}
