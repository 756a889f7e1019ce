import type { Actor } from "@/lib/adapters/db/desk";
import type { Written } from "@/lib/adapters/db/outreach/outreach-store";
import type { Instant } from "@/lib/availability/types";
import type { GateReason } from "@/lib/engagement/outreach/gate-reasons";
import { gateReasons, linksIn } from "@/lib/engagement/outreach/quality-gate";
import { problemsOfText, unresolvedIn } from "@/lib/engagement/outreach/variables";
import type { World } from "@/lib/world";
import { draftLetter } from "./draft-letter";
import { renderFor } from "./render-message";

export type ManualMessage = {
	contactId: string;
	actor: Actor;
	subject: string;
	body: string;
	/** Not before; at once without it. */
	sendAfter?: Instant;
	/** Chosen by the page, so that sending it again is harmless. */
	id?: string;
};

export type ManualAnswer =
	| { result: Extract<Written, "queued" | "held"> }
	| { result: "invalid"; problems: { field: "subject" | "body"; message: string }[] }
	| { result: "not_found" };

/** A rep's own message. A person wrote it, so nothing but a variable without a value keeps it back. */
export async function writeManualMessage(
	world: World,
	{ contactId, actor, subject, body, sendAfter, id = world.newId() }: ManualMessage,
): Promise<ManualAnswer> {
	const recipient = await world.outreach.recipient(contactId);
	if (!recipient?.email) return { result: "not_found" };
	const rendered = await renderFor(world, recipient, { id, subject, body });
	const problems = (["subject", "body"] as const).flatMap((field) =>
		fieldProblems({ subject, body }[field], rendered[field]).map((message) => ({ field, message })),
	);
	if (problems.length > 0) return { result: "invalid", problems };
	const at = world.now();
	const written = await world.outreach.write({
		id,
		contactId,
		origin: "manual",
		subject: rendered.subject,
		body: rendered.body,
		sendAfter: Math.max(at, sendAfter ?? at),
		createdBy: actor.name,
		at,
		quarantine: [],
		byModel: false,
		step: null,
	});
	if (written === "channel_off") return { result: "invalid", problems: [CHANNEL_OFF] };
	if (written === "duplicate") return { result: "queued" };
	return written === "queued" || written === "held" ? { result: written } : { result: "not_found" };
}

const CHANNEL_OFF = {
	field: "body",
	message: "E-mail is switched off for this contact. Switch it on to write.",
} as const;

function fieldProblems(text: string, rendered: string): string[] {
	if (rendered.trim() === "") return ["Write something first."];
	const unknown = problemsOfText(text);
	if (unknown.length > 0) return unknown;
	return unresolvedIn(rendered).map((name) => `Nothing is known for ${name}. Write it yourself.`);
}

export type AutomatedMessage = {
	id: string;
	contactId: string;
	subject: string;
	body: string;
	step: { enrolmentId: string; key: string } | null;
	/** The text is a template for the model, when there is one. */
	byModel: boolean;
};

/** A message no person wrote: the gate decides whether a rep must see it first. */
export async function writeAutomatedMessage(
	world: World,
	{ id, contactId, subject, body, step, byModel }: AutomatedMessage,
): Promise<{ written: Written; reasons: GateReason[] }> {
	const recipient = await world.outreach.recipient(contactId);
	if (!recipient) return { written: "no_contact", reasons: [] };
	const template = { subject, body };
	const drafted = byModel
		? await draftLetter(world, { recipient, template })
		: { ...template, byModel };
	const rendered = await renderFor(world, recipient, { id, ...drafted });
	const links = drafted.byModel ? linksIn(`${subject}\n${body}`) : null;
	const reasons = gateReasons({ ...rendered, links });
	const at = world.now();
	const written = await world.outreach.write({
		id,
		contactId,
		origin: "automated",
		subject: rendered.subject,
		body: rendered.body,
		sendAfter: at,
		createdBy: null,
		at,
		quarantine: reasons,
		byModel: drafted.byModel,
		step,
	});
	return { written, reasons };
}
