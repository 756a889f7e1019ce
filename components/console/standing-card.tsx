"use client";

import { Card, CardContent, CardHeader, CardTitle } from "@/components/ui/card";
import { PERSONA_LABELS } from "@/lib/handoff/labels";
import type { ConversationShown } from "@/lib/wire/console";
import { ageText } from "./age";
import { Fact, FactList } from "./fact-list";
import { LevelBadge } from "./level-badge";
import { useNow } from "./now";

type Props = { conversation: ConversationShown };

/** Where the visitor stands: only what was really seen. */
export function StandingCard({ conversation }: Props) {
	const now = useNow();
	return (
		<Card className="gap-2 py-3">
			<CardHeader>
				<CardTitle>Standing</CardTitle>
			</CardHeader>
			<CardContent>
				<FactList>
					<Fact label="Level">
						<LevelBadge level={conversation.level} />
					</Fact>
					<Fact label="Seems to be">{PERSONA_LABELS[conversation.persona]}</Fact>
					<Fact label="Exchanges">{conversation.exchanges}</Fact>
					<Fact label="Last active">{ageText(conversation.lastMessageAt, now)}</Fact>
				</FactList>
			</CardContent>
		</Card>
	);
}
