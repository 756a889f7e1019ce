import type { FakeAnswer, FakeRequest } from "./fake-server";
import { createFaults, type Faults } from "./faults";

/** `path` limits a fault to requests whose "METHOD /path" it matches. */
export type CrmFault = { path?: RegExp } & (
	| { kind: "status"; status: number; body?: object; headers?: Record<string, string> }
	/** Nothing happens to this one: the fault after it meets a later request. */
	| { kind: "pass" }
	| { kind: "garbage" }
	| { kind: "hang" }
	| { kind: "reset" }
	/** The write happens and its answer is lost. */
	| { kind: "accept_then_reset" }
);

export function crmFaults(): Faults<CrmFault> {
	return createFaults<CrmFault>(({ path }) => path);
}

/** What the peer says to this request, with the fault that was planned for it. */
export function withFault(
	faults: Faults<CrmFault>,
	request: FakeRequest,
	route: () => FakeAnswer,
): FakeAnswer {
	const fault = faults.next(`${request.method} ${request.path}`);
	if (!fault) return route();
	switch (fault.kind) {
		case "status":
			return { status: fault.status, body: fault.body ?? "", headers: fault.headers };
		case "pass":
			return route();
		case "garbage":
			return { status: 200, body: "<html>Please sign in</html>" };
		case "hang":
		case "reset":
			return fault.kind;
		case "accept_then_reset":
			route();
			return "reset";
		default:
			return fault satisfies never;
	}
}
