import Link from "next/link";
import type { ReactNode } from "react";
import { Alerts } from "@/components/console/alerts";
import { Keyboard } from "@/components/console/keyboard";
import { LiveProvider } from "@/components/console/live";
import { NavLinks } from "@/components/console/nav-links";
import { NowProvider } from "@/components/console/now";
import { PreferencesProvider } from "@/components/console/preferences";
import { RepProvider } from "@/components/console/rep";
import { RepMenu } from "@/components/console/rep-menu";
import { Strips } from "@/components/console/strips";
import { WaitingProvider } from "@/components/console/waiting";
import { Toaster } from "@/components/ui/toaster";
import { env } from "@/lib/env";
import { dutyOn } from "@/lib/workflows/duty";
import { admit } from "../admit";

/** The frame of every signed-in screen. Its guard is a courtesy: each page and route has its own. */
export default async function DeskLayout({ children }: { children: ReactNode }) {
	const { world, reads, rep } = await admit("/console");
	const now = world.now();
	const [cursor, company, waiting, preferences] = await Promise.all([
		reads.cursor(),
		world.store.company(),
		reads.waiting({ userId: rep.id, now }),
		world.repInbox.preferences(rep.id),
	]);
	const dutyUser = dutyOn(company, now);
	const onDuty = dutyUser ? await reads.nameOf(dutyUser) : null;
	return (
		<NowProvider serverNow={new Date(now).toISOString()}>
			<RepProvider rep={rep}>
				<PreferencesProvider first={preferences}>
					<LiveProvider cursor={cursor}>
						<WaitingProvider first={waiting}>
							<Frame company={company.profile.name} onDuty={onDuty} role={rep.role}>
								{children}
							</Frame>
							<Alerts />
							<Toaster />
						</WaitingProvider>
					</LiveProvider>
				</PreferencesProvider>
			</RepProvider>
		</NowProvider>
	);
}

type FrameProps = {
	company: string;
	onDuty: string | null;
	role: "rep" | "admin";
	children: ReactNode;
};

/** At a desk a column at the side, on a phone a bar at the bottom, in reach of the thumb. */
function Frame({ company, onDuty, role, children }: FrameProps) {
	return (
		<>
			<a
				href="#content"
				className="sr-only z-50 rounded-md bg-card px-4 py-2 font-medium focus:not-sr-only focus:fixed focus:start-3 focus:top-3"
			>
				Skip to content
			</a>
			<div className="flex min-h-dvh flex-col md:grid md:h-dvh md:grid-cols-[13.5rem_minmax(0,1fr)]">
				<header className="flex items-center gap-2 border-b bg-card/60 px-3 py-1 md:sticky md:top-0 md:h-dvh md:flex-col md:items-stretch md:gap-5 md:border-e md:border-b-0 md:p-3">
					<Brand name={company} />
					<div className="ms-auto grid md:ms-0">
						<Keyboard />
					</div>
					<div className="max-md:hidden">
						<NavLinks look="side" role={role} />
					</div>
					<div className="shrink-0 md:mt-auto">
						<RepMenu onDuty={onDuty} />
					</div>
				</header>
				<div className="flex min-h-0 min-w-0 flex-1 flex-col">
					<Strips clock={env().BATON_CLOCK ?? null} />
					<main
						id="content"
						tabIndex={-1}
						className="min-w-0 flex-1 pb-20 outline-none md:@container-size md:min-h-0 md:overflow-y-auto md:pb-0"
					>
						{children}
					</main>
				</div>
				<div className="fixed inset-x-0 bottom-0 z-30 border-t bg-card pb-[env(safe-area-inset-bottom)] md:hidden">
					<NavLinks look="bottom" role={role} />
				</div>
			</div>
		</>
	);
}

function Brand({ name }: { name: string }) {
	return (
		<Link
			href="/console"
			className="flex min-h-9 min-w-0 items-center gap-2 rounded-lg px-2 text-sm font-semibold tracking-tight"
		>
			<span className="truncate">{name}</span>
		</Link>
	);
}
