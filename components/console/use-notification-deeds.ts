import { useState } from "react";
import type { Snooze } from "@/lib/wire/inbox";
import { type Answer, command } from "./ask";
import { useWaiting } from "./waiting";

export type NotificationDeeds = {
	/** Lines that are on their way to another tab. */
	moved: ReadonlySet<string>;
	/** Read, though the list may not know yet. */
	read: ReadonlySet<string>;
	problem: string | null;
	readAll(): Promise<void>;
	readOne(id: string): Promise<void>;
	/** @returns the sentence why not, or null */
	snooze(id: string, until: Snooze): Promise<string | null>;
	unsnooze(id: string): Promise<void>;
	done(id: string): Promise<void>;
	undone(id: string): Promise<void>;
};

const NOBODY: ReadonlySet<string> = new Set();

/** What a rep does with notifications. It shows at once and is taken back when the server refuses. */
export function useNotificationDeeds(refresh: () => Promise<void>): NotificationDeeds {
	const { refresh: recount } = useWaiting();
	const [moved, setMoved] = useState(NOBODY);
	const [read, setRead] = useState(NOBODY);
	const [problem, setProblem] = useState<string | null>(null);

	async function mark(ids: string[] | null) {
		if (ids) setRead((before) => new Set([...before, ...ids]));
		const path = "/api/console/notifications/reads";
		const answer = await command({ method: "POST", path, body: { ids } });
		if (!answer.ok && ids) setRead((before) => without(before, ids));
		await settle(answer);
	}

	async function move(id: string, deed: Parameters<typeof command>[0]) {
		setMoved((before) => new Set([...before, id]));
		const answer = await command(deed);
		await settle(answer);
		setMoved((before) => without(before, [id]));
		return answer.ok ? null : answer.message;
	}

	async function settle(answer: Answer<unknown>) {
		setProblem(answer.ok ? null : answer.message);
		await Promise.all([refresh(), recount()]);
	}

	return {
		moved,
		read,
		problem,
		readAll: () => mark(null),
		readOne: (id) => mark([id]),
		async snooze(id, until) {
			const path = `${pathOf(id)}/snooze`;
			const refused = await move(id, { method: "PUT", path, body: until });
			setProblem(null);
			return refused;
		},
		unsnooze: (id) => move(id, { method: "DELETE", path: `${pathOf(id)}/snooze` }).then(nothing),
		done: (id) => move(id, { method: "PUT", path: `${pathOf(id)}/done` }).then(nothing),
		undone: (id) => move(id, { method: "DELETE", path: `${pathOf(id)}/done` }).then(nothing),
	};
}

const pathOf = (id: string) => `/api/console/notifications/${id}`;
const nothing = () => {};
const without = (before: ReadonlySet<string>, ids: readonly string[]) =>
	new Set([...before].filter((id) => !ids.includes(id)));
