"use client";

import { Card, CardContent, CardHeader, CardTitle } from "@/components/ui/card";
import { PHASES } from "@/lib/engagement/kinds";
import { PERSONA_LABELS } from "@/lib/handoff/labels";
import { PERSONAS } from "@/lib/qualification/qualification";
import type { ContactShown } from "@/lib/wire/console";
import type { ConversationShown } from "@/lib/wire/conversation-shown";
import { ageText } from "./age";
import { Correction } from "./correction";
import { Fact, FactList } from "./fact-list";
import { LevelBadge } from "./level-badge";
import { useNow } from "./now";

type Props = {
	contact: ContactShown | null;
	conversation: ConversationShown | null;
	refresh(): Promise<void>;
};

const PHASE_LABELS = {
	FIND: "Find: not deciding yet",
	WIN: "Win: deciding",
	KEEP: "Keep: a customer",
	GROW: "Grow: a customer who buys again",
} as const satisfies Record<(typeof PHASES)[number], string>;

const PHASE_OPTIONS = PHASES.map((value) => ({ value, label: PHASE_LABELS[value] }));
const PERSONA_OPTIONS = PERSONAS.map((value) => ({ value, label: PERSONA_LABELS[value] }));

/** Where the contact stands: what was seen, what it adds up to, and what a colleague knows better. */
export function StandingCard({ contact, conversation, refresh }: Props) {
	const now = useNow();
	return (
		<Card className="gap-2 py-3">
			<CardHeader>
				<CardTitle>Standing</CardTitle>
			</CardHeader>
			<CardContent>
				<FactList>
					{contact ? <Phase contact={contact} refresh={refresh} /> : null}
					{conversation ? <Persona conversation={conversation} refresh={refresh} /> : null}
					<Fact label="Exchanges">{conversation?.exchanges}</Fact>
					<Fact label="Last active">
						{conversation ? ageText(conversation.lastMessageAt, now) : null}
					</Fact>
				</FactList>
			</CardContent>
		</Card>
	);
}

function Phase({ contact, refresh }: { contact: ContactShown; refresh(): Promise<void> }) {
	const phase = contact.engagement?.phase ?? "FIND";
	return (
		<Fact label="Phase">
			<span className="flex items-start justify-between gap-2">
				{PHASE_LABELS[phase]}
				<Correction
					what="Phase"
					options={PHASE_OPTIONS}
					current={phase}
					path={`/api/console/contacts/${contact.id}/phase`}
					field="phase"
					refresh={refresh}
				/>
			</span>
		</Fact>
	);
}

type PersonaProps = { conversation: ConversationShown; refresh(): Promise<void> };

function Persona({ conversation, refresh }: PersonaProps) {
	const { id, level, persona, personaCorrection } = conversation;
	return (
		<>
			<Fact label="Level">
				<LevelBadge level={level} />
			</Fact>
			<Fact label="Seems to be">
				<span className="flex items-start justify-between gap-2">
					<span>
						{PERSONA_LABELS[persona]}
						{personaCorrection ? (
							<span className="block text-muted-foreground">
								{personaCorrection.by}: {personaCorrection.reason}
							</span>
						) : null}
					</span>
					<Correction
						what="Persona"
						options={PERSONA_OPTIONS}
						current={persona}
						path={`/api/console/conversations/${id}/persona`}
						field="persona"
						isCorrected={personaCorrection !== null}
						refresh={refresh}
					/>
				</span>
			</Fact>
		</>
	);
}
