import type { Metadata } from "next";
import { Chat } from "@/components/chat/chat";
import { MESSAGE_MAX_CHARACTERS } from "@/lib/wire/chat";
import { CompanyAside } from "./company-aside";
import { loadVisitorPage } from "./load";

export async function generateMetadata(): Promise<Metadata> {
	const { company } = await loadVisitorPage();
	return { title: { absolute: `${company.name}: talk to us` }, description: company.tagline };
}

export default async function VisitorPage() {
	const page = await loadVisitorPage();
	return (
		<div className="visitor-ground flex h-(--visible-height,100dvh) flex-col overflow-hidden">
			{page.clockBanner ? (
				<p className="bg-warning-surface px-4 py-1.5 text-center text-xs font-medium text-warning">
					{page.clockBanner}
				</p>
			) : null}
			<noscript>
				<p className="bg-warning-surface px-4 py-2 text-center text-sm text-warning">
					The chat needs JavaScript. Please switch it on.
				</p>
			</noscript>
			<main className="mx-auto grid min-h-0 w-full max-w-[88rem] flex-1 lg:grid-cols-[minmax(19rem,26rem)_minmax(0,1fr)] lg:gap-10 lg:p-6 xl:gap-16 xl:p-8">
				<CompanyAside company={page.company} />
				<section
					aria-label="Chat"
					className="flex min-h-0 min-w-0 flex-col overflow-hidden bg-card lg:rounded-2xl lg:border lg:shadow-lg"
				>
					<Chat
						company={page.company.name}
						availability={page.availability}
						greeting={page.greeting}
						suggestions={page.suggestions}
						maxCharacters={MESSAGE_MAX_CHARACTERS}
						view={page.view}
					/>
				</section>
			</main>
		</div>
	);
}
