import type { ReplyToSave } from "@/lib/adapters/db/canned-replies";
import { Refusal } from "@/lib/wire/refusal";
import { unknownVariables } from "@/lib/wording/canned-reply";
import type { World } from "@/lib/world";

const SHORTCUT = /^[a-z0-9][a-z0-9-]{0,29}$/;
const MOST_CHARACTERS = 4_000;

/**
 * Keeps a reply ready for the team.
 * @throws Refusal what is wrong with shortcut or words, `shortcut_taken`, `changed_meanwhile`
 */
export async function saveCannedReply(world: World, reply: Omit<ReplyToSave, "at">): Promise<void> {
	const shortcut = reply.shortcut.trim().toLowerCase().replace(/^\//, "");
	const body = reply.body.replaceAll("\u0000", "").toWellFormed().trim();
	if (!SHORTCUT.test(shortcut)) throw new Refusal("shortcut_form");
	if (body === "" || body.length > MOST_CHARACTERS) throw new Refusal("reply_form");
	if (unknownVariables(body).length > 0) throw new Refusal("unknown_variable");
	const saved = await world.replies.save({ ...reply, shortcut, body, at: world.now() });
	if (saved === "taken") throw new Refusal("shortcut_taken");
	if (saved === "moved") throw new Refusal("changed_meanwhile");
}
