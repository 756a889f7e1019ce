"use client";

import { useRouter } from "next/navigation";
import { type ConsoleEvent, type DeskView, deskView } from "@/lib/wire/console";
import { look } from "./ask";
import { CommandResult } from "./command-result";
import { Composer } from "./composer";
import { DimensionsCard } from "./dimensions-card";
import { DuplicatesCard } from "./duplicates-card";
import { EngagementCard } from "./engagement-card";
import { HandoffRegion } from "./handoff-region";
import { NotesCard } from "./notes-card";
import { OwnershipCard } from "./ownership-card";
import { PausedBanner } from "./paused-banner";
import { SpeakerBar } from "./speaker-bar";
import { StandingCard } from "./standing-card";
import { TasksCard } from "./tasks-card";
import { Transcript } from "./transcript";
import { TranscriptFoot } from "./transcript-foot";
import { useCommands } from "./use-commands";
import { useCompany } from "./use-company";
import { usePresence } from "./use-presence";
import { useView } from "./use-view";
import { visitorName } from "./visitor-name";
import { WhoCard } from "./who-card";

export type RepName = { id: string; name: string };
type Props = { path: string; first: DeskView; rep: RepName };

/** The contact's page: transcript in the middle, what is known and what can be done beside it. */
export function ContactDesk({ path, first, rep }: Props) {
	const router = useRouter();
	const { view, stale, refresh } = useView({
		path,
		schema: deskView,
		first,
		concerns,
		onMissing: () => void follow(first),
	});
	const commands = useCommands(refresh, rep.name);
	const { contact, conversations, handoffs } = view;
	const conversation = conversations[0] ?? null;
	const title = contact ? visitorName(contact) : "A visitor without a handoff yet";
	const handoff = handoffs.find(({ status }) => status !== "resolved") ?? handoffs[0] ?? null;

	const company = useCompany({ conversation, repId: rep.id, refresh });
	const { wrote } = usePresence({
		conversationId: conversation?.id ?? "",
		readTo: newestOfVisitor(view, conversation?.id),
	});

	/** An address that was known already merges two contacts: go on with the one that stays. */
	async function follow({ conversations: [newest] }: DeskView) {
		if (!newest) return;
		const found = await look(`/api/console/conversations/${newest.id}`, deskView);
		if (found.ok && found.value.contact) {
			router.replace(`/console/contacts/${found.value.contact.id}`);
		}
	}

	return (
		<div
			data-card={handoff ? "" : undefined}
			className="group/desk grid max-md:pb-32 lg:grid-cols-[minmax(0,1fr)_23rem] lg:grid-rows-[auto_1fr]"
		>
			<div className="flex min-h-0 min-w-0 flex-col max-lg:order-2 max-lg:border-t lg:sticky lg:top-0 lg:row-span-2 lg:h-[100cqh]">
				<header className="flex flex-wrap items-center gap-x-3 gap-y-1 border-b px-4 py-3 max-lg:hidden">
					<h1 className="min-w-0 truncate text-base font-semibold tracking-tight">{title}</h1>
					{conversation ? (
						<span className="text-xs text-muted-foreground">{conversation.reference}</span>
					) : null}
				</header>
				<PausedBanner contact={contact} className="border-b max-lg:hidden" />
				<Transcript
					view={view}
					foot={
						conversation ? (
							<TranscriptFoot
								conversation={conversation}
								messages={view.messages}
								company={company}
								visitor={contact?.name ?? "The visitor"}
							/>
						) : null
					}
				/>
				{conversation ? (
					<>
						<SpeakerBar
							conversation={conversation}
							contact={contact}
							rep={rep}
							commands={commands}
							offersTakeOver={handoff === null}
							colleagues={company.colleagues}
							messages={view.messages}
						/>
						<Composer
							conversation={conversation}
							contact={contact}
							rep={rep}
							colleagues={company.colleagues}
							refresh={refresh}
							wrote={wrote}
						/>
					</>
				) : null}
			</div>
			<aside
				aria-label="Contact and handoff"
				className="grid content-start gap-3 p-4 max-lg:order-1 max-md:p-3 lg:border-s lg:pb-1.5"
			>
				<p role="status" className="text-sm text-warning empty:hidden">
					{stale ? `Could not refresh: ${stale}` : ""}
				</p>
				<h1 className="text-lg font-semibold tracking-tight lg:hidden">{title}</h1>
				<PausedBanner contact={contact} className="rounded-lg border lg:hidden" />
				{handoff ? null : <CommandResult commands={commands} />}
				<WhoCard contact={contact} conversation={conversation} />
				{contact ? (
					<OwnershipCard contact={contact} handoff={handoff} team={view.team} commands={commands} />
				) : null}
				{handoff && contact ? (
					<HandoffRegion
						handoff={handoff}
						contact={contact}
						conversation={conversation}
						outreach={view.outreach}
						rep={rep}
						commands={commands}
						refresh={refresh}
					/>
				) : null}
			</aside>
			<aside
				aria-label="Engagement and qualification"
				className="grid content-start gap-3 p-4 pt-0 max-lg:order-3 max-lg:pt-4 lg:border-s lg:pt-1.5"
			>
				{contact ? (
					<EngagementCard
						contact={contact}
						commands={commands}
						outreach={view.outreach}
						hasCard={handoff !== null}
					/>
				) : null}
				<StandingCard contact={contact} conversation={conversation} refresh={refresh} />
				{conversation ? <DimensionsCard conversation={conversation} refresh={refresh} /> : null}
				<TasksCard tasks={view.tasks} records={view.records} commands={commands} />
				{contact ? (
					<>
						<NotesCard contactId={contact.id} notes={view.notes} refresh={refresh} />
						<DuplicatesCard contact={contact} duplicates={view.duplicates} refresh={refresh} />
					</>
				) : null}
			</aside>
		</div>
	);
}

function newestOfVisitor({ messages }: DeskView, conversationId: string | undefined) {
	const said = messages.findLast(
		(one) => one.role === "visitor" && one.conversationId === conversationId,
	);
	return said?.id ?? null;
}

function concerns({ payload }: ConsoleEvent, view: DeskView): boolean {
	const { conversationId, contactId, handoffId } = payload;
	return (
		view.conversations.some(({ id }) => id === conversationId) ||
		view.handoffs.some(({ id }) => id === handoffId) ||
		(contactId !== undefined && view.contact?.id === contactId)
	);
}
