import type { ChatPorts } from "./chat-ports";
import type { Conversation } from "./conversation";

/** The page on the other side shows writing for about twice as long. */
const TYPING_EVERY_MILLISECONDS = 3000;

export type Signs = {
	/** The visitor presses keys: told now and then while a person is there to see it, never what. */
	typed(state: Conversation): void;
	/** What a person wrote counts as read once it is on a page that the visitor can see. */
	looked(state: Conversation): void;
};

type Ports = Pick<ChatPorts, "fetch" | "isVisible" | "now">;

export function createSigns(ports: Ports): Signs {
	let typedAt = Number.NEGATIVE_INFINITY;
	let read = "";

	async function post(path: string, body: object): Promise<boolean> {
		try {
			const headers = { "content-type": "application/json" };
			const init = { method: "POST", headers, body: JSON.stringify(body) };
			return (await ports.fetch(path, init)).ok;
		} catch {
			// Signs are not kept for later: the next one says as much.
			return false;
		}
	}

	async function tellRead(id: string) {
		const before = read;
		read = id;
		if (!(await post("/api/chat/read", { id })) && read === id) read = before;
	}

	return {
		typed({ speaker }) {
			if (speaker !== "person" || ports.now() - typedAt < TYPING_EVERY_MILLISECONDS) return;
			typedAt = ports.now();
			void post("/api/chat/typing", {});
		},
		looked({ messages }) {
			const newest = messages.findLast(({ role }) => role === "rep");
			if (newest && newest.id !== read && ports.isVisible()) void tellRead(newest.id);
		},
	};
}
