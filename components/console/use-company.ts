import { useEffect, useEffectEvent, useState } from "react";
import type { ColleagueShown, ConversationShown } from "@/lib/wire/conversation-shown";
import { useSigns } from "./live";
import { useNow } from "./now";

/** Signs tell of changes only; whoever is there for long is asked for again this often. */
const ASK_AGAIN_MS = 25_000;
const TYPING_SHOWN_MS = 6_000;

type Around = { conversation: ConversationShown | null; repId: string; refresh(): Promise<void> };
export type Company = { colleagues: ColleagueShown[]; visitorWrites: boolean };

/** Who else is at this conversation: colleagues, and the visitor while they write. */
export function useCompany({ conversation, repId, refresh }: Around): Company {
	const now = useNow();
	const [signs, setSigns] = useState<readonly ColleagueShown[]>([]);
	const [typedAt, setTypedAt] = useState(0);
	const id = conversation?.id;

	useSigns(({ type, payload }) => {
		if (payload.conversationId !== id) return;
		if (type === "visitor_typing") setTypedAt(payload.at ?? 0);
		const { userId, by, doing, at } = payload;
		if (!userId || !by || !doing || at === undefined) return;
		const sign = { id: userId, name: by, doing, seenAt: new Date(at).toISOString() };
		setSigns((before) => [...before.filter((one) => one.id !== userId), sign]);
	});

	const colleagues = newestOfEach([...(conversation?.colleagues ?? []), ...signs]).filter(
		(one) => one.id !== repId && one.doing !== "gone",
	);
	useAskAgain(colleagues.length > 0, refresh);
	const hasSent = Date.parse(conversation?.lastMessageAt ?? "") >= typedAt;
	return { colleagues, visitorWrites: !hasSent && now - typedAt < TYPING_SHOWN_MS };
}

function newestOfEach(signs: readonly ColleagueShown[]): ColleagueShown[] {
	const newest = new Map<string, ColleagueShown>();
	for (const sign of signs) {
		const known = newest.get(sign.id);
		if (!known || Date.parse(sign.seenAt) >= Date.parse(known.seenAt)) newest.set(sign.id, sign);
	}
	return [...newest.values()];
}

function useAskAgain(needed: boolean, refresh: () => Promise<void>): void {
	const ask = useEffectEvent(() => void refresh());
	useEffect(() => {
		if (!needed) return;
		const timer = setInterval(ask, ASK_AGAIN_MS);
		return () => clearInterval(timer);
	}, [needed]);
}
