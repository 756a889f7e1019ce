import { backoffMilliseconds, type Verdict } from "./attempt";
import type { ChatPorts } from "./chat-ports";
import type { Action, Hurdle } from "./conversation";
import { type Ending, exchange } from "./exchange";
import { type OutboxEntry, removeEntry } from "./outbox";

const SERVER_FAILURES_BEFORE_TROUBLE = 3;
const RENEWALS = 2;

export type Sender = {
	/** Looks into the outbox and sends what lies there, one after the other. */
	wake(): void;
	/** The same, without waiting out a pause that a lost connection caused. */
	hurry(): void;
	/** Also tries again what had been given up. */
	retry(): void;
	stop(): void;
};

type SenderParts = {
	ports: ChatPorts;
	dispatch(action: Action): void;
	/** Reads the conversation again; the answer may carry a new cookie. */
	refresh(): Promise<void>;
	/** An entry has its answer. */
	settled(): void;
};

type Step =
	| { kind: "next" | "empty" | "parked" }
	/** The server asked for it, or the connection is gone and may come back any moment. */
	| { kind: "pause"; for: "server" | "connection"; milliseconds: number };

/**
 * Sends the outbox in order, the next entry when the last one has its whole answer. An entry leaves
 * the outbox only then, so a reload or a lost connection in mid-answer leads to the same entry being
 * sent again under its id, and the server answers with what it has. Pauses are outside the lock: a
 * tab that waits does not keep another from trying.
 */
export function createSender({ ports, dispatch, refresh, settled }: SenderParts): Sender {
	let running = false;
	let requested = false;
	let stopped = false;
	let failures = 0;
	let renewals = 0;
	let endPause: (() => void) | null = null;

	async function run() {
		requested = true;
		if (running) return;
		running = true;
		while (requested && !stopped) {
			requested = false;
			await drain();
		}
		running = false;
	}

	async function drain() {
		while (!stopped) {
			const step = await ports.alone(sendFirst);
			if (step.kind === "empty") return;
			// Given up for now: what asked meanwhile has had its try.
			if (step.kind === "parked") {
				requested = false;
				return;
			}
			if (step.kind === "pause") await pause(step);
		}
	}

	function pause(step: Extract<Step, { kind: "pause" }>): Promise<void> {
		return new Promise((resolve) => {
			const timer = setTimeout(end, step.milliseconds);
			function end() {
				clearTimeout(timer);
				endPause = null;
				resolve();
			}
			if (step.for === "connection") endPause = end;
		});
	}

	async function sendFirst(): Promise<Step> {
		const outbox = ports.outbox.read();
		dispatch({ type: "outbox", outbox });
		const entry = outbox.at(0);
		if (!entry || stopped) return { kind: "empty" };
		const ending = await exchange(entry, { ports, dispatch });
		return stopped ? { kind: "parked" } : after(entry, ending);
	}

	function after(entry: OutboxEntry, ending: Ending): Step | Promise<Step> {
		switch (ending.kind) {
			case "finished":
				dispatch({ type: "reply_finished", replyTo: entry.id, at: isoAt(ports.now()) });
				return succeed(entry);
			case "aborted":
				drop(entry);
				return succeed(entry);
			case "failed":
				drop(entry);
				return serverFailed();
			case "cut":
				return unreachable(entry);
			case "turned_away":
				drop(entry);
				return turnedAway(entry, ending.verdict);
			default: {
				const never: never = ending;
				return never;
			}
		}
	}

	async function turnedAway(entry: OutboxEntry, verdict: Verdict): Promise<Step> {
		switch (verdict.kind) {
			case "wait":
				meet({ kind: "rate_limited", until: ports.now() + verdict.milliseconds });
				return { kind: "pause", for: "server", milliseconds: verdict.milliseconds };
			case "renew":
				renewals += 1;
				if (renewals > RENEWALS) return refuse(entry, "");
				await refresh();
				return { kind: "next" };
			case "refused":
				return refuse(entry, verdict.message);
			case "again":
				return serverFailed();
			default: {
				const never: never = verdict;
				return never;
			}
		}
	}

	function refuse(entry: OutboxEntry, message: string): Step {
		remove(entry);
		meet({ kind: "refused", message, text: entry.kind === "message" ? entry.text : "" });
		return { kind: "next" };
	}

	function serverFailed(): Step {
		failures += 1;
		if (failures < SERVER_FAILURES_BEFORE_TROUBLE) return retryLater("server");
		failures = 0;
		meet({ kind: "no_answer" });
		return { kind: "parked" };
	}

	/** The first failure may be a blip: only the second is shown. */
	function unreachable(entry: OutboxEntry): Step {
		failures += 1;
		if (failures > 1 || !ports.isOnline()) {
			drop(entry);
			meet({ kind: "offline" });
		}
		return retryLater("connection");
	}

	function retryLater(cause: "server" | "connection"): Step {
		const milliseconds = backoffMilliseconds(failures, ports.chance());
		return { kind: "pause", for: cause, milliseconds };
	}

	function succeed(entry: OutboxEntry): Step {
		failures = 0;
		renewals = 0;
		remove(entry);
		ports.tabs.tell({ type: "settled", replyTo: entry.id });
		settled();
		return { kind: "next" };
	}

	function remove(entry: OutboxEntry) {
		const outbox = removeEntry(ports.outbox.read(), entry.id);
		ports.outbox.write(outbox);
		dispatch({ type: "outbox", outbox });
	}

	function drop(entry: OutboxEntry) {
		dispatch({ type: "reply_dropped", replyTo: entry.id });
	}

	function meet(hurdle: Hurdle) {
		dispatch({ type: "hurdle", hurdle });
	}

	return {
		wake: () => void run(),
		hurry() {
			endPause?.();
			void run();
		},
		retry() {
			failures = 0;
			dispatch({ type: "hurdle_passed" });
			void run();
		},
		stop() {
			stopped = true;
			endPause?.();
		},
	};
}

function isoAt(milliseconds: number): string {
	return new Date(milliseconds).toISOString();
}
