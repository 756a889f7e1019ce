import { EMBED_HEADER } from "@/lib/wire/embed";
import { browserPorts } from "./browser-ports";
import type { ChatPorts } from "./chat-ports";
import type { HostLine } from "./host-line";

/** The browser of a chat in a frame: the page around it says where the visitor is and whether they see the chat. */
export function embeddedPorts(line: HostLine): ChatPorts {
	const ports = browserPorts();
	return {
		...ports,
		fetch(path, init) {
			const headers = new Headers(init?.headers);
			headers.set(EMBED_HEADER, "1");
			return ports.fetch(path, { ...init, headers });
		},
		isVisible: line.isSeen,
		onChange(listener) {
			const endings = [ports.onChange(listener), line.onChange(listener)];
			return () => {
				for (const end of endings) end();
			};
		},
		surroundings() {
			const { page: _frame, ...rest } = ports.surroundings();
			const page = line.page();
			return { ...rest, ...(page ? { page } : {}) };
		},
	};
}
