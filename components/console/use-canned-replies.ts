import { useEffect, useState } from "react";
import { type CannedReplyShown, repliesView } from "@/lib/wire/console";
import { fillReply, type KnownValues, slashQuery, withReply } from "@/lib/wording/canned-reply";
import { look } from "./ask";

type Asked = {
	text: string;
	known: Omit<KnownValues, "company">;
	insert(text: string): void;
};

export type Picker = {
	/** Null while the rep types no shortcut. */
	found: readonly CannedReplyShown[] | null;
	at: number;
	move(step: 1 | -1): void;
	choose(reply: CannedReplyShown | undefined): void;
	close(): void;
};

/** The saved replies that fit what stands after the slash, filled in when one is chosen. */
export function useCannedReplies({ text, known, insert }: Asked): Picker {
	const [replies, setReplies] = useState<readonly CannedReplyShown[]>([]);
	const [company, setCompany] = useState("");
	const [at, setAt] = useState(0);
	const [closedFor, setClosedFor] = useState<string | null>(null);
	const query = slashQuery(text);
	const isOpen = query !== null && closedFor !== text;

	useEffect(() => {
		if (!isOpen) return;
		let left = false;
		void look("/api/console/replies", repliesView).then((answer) => {
			if (left || !answer.ok) return;
			setReplies(answer.value.replies);
			setCompany(answer.value.company);
		});
		return () => {
			left = true;
		};
	}, [isOpen]);

	const found = isOpen ? replies.filter((reply) => fits(reply, query)).slice(0, 8) : null;
	const place = Math.min(at, Math.max(0, (found?.length ?? 1) - 1));

	return {
		found,
		at: place,
		move: (step) => setAt((place + step + (found?.length || 1)) % (found?.length || 1)),
		choose(reply) {
			if (!reply) return;
			setAt(0);
			insert(withReply(text, fillReply(reply.body, { ...known, company })));
		},
		close: () => setClosedFor(text),
	};
}

function fits({ shortcut, body }: CannedReplyShown, query: string): boolean {
	return shortcut.includes(query) || (query.length > 2 && body.toLowerCase().includes(query));
}
