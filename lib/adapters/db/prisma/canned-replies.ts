import { Prisma } from "@/lib/generated/prisma/client";
import type { CannedReplies, ReplyToSave } from "../canned-replies";
import type { Database, Transaction } from "./client";
import { audit } from "./desk/audit";

export function createCannedReplies(database: Database): CannedReplies {
	return {
		list: () =>
			database.cannedReply.findMany({
				orderBy: { shortcut: "asc" },
				select: { id: true, shortcut: true, body: true, version: true },
			}),
		save: (reply) => save(database, reply),
		async remove({ id, actor, at }) {
			await database.$transaction(async (tx) => {
				const before = await tx.cannedReply.findUnique({ where: { id } });
				if (!before) return;
				await tx.cannedReply.deleteMany({ where: { id } });
				const { shortcut, body } = before;
				const subject = `canned_reply:${id}`;
				await audit(tx, {
					actor,
					at,
					action: "reply_removed",
					subject,
					before: { shortcut, body },
				});
			});
		},
	};
}

async function save(database: Database, reply: ReplyToSave): Promise<"saved" | "moved" | "taken"> {
	try {
		return await database.$transaction((tx) => write(tx, reply));
	} catch (error) {
		if (isShortcutTaken(error)) return "taken";
		throw error;
	}
}

/** A new one that is sent twice is the same one. */
async function write(tx: Transaction, reply: ReplyToSave): Promise<"saved" | "moved"> {
	const { id, shortcut, body, version, actor, at } = reply;
	const known = version === null ? await tx.cannedReply.findUnique({ where: { id } }) : null;
	if (known) return known.shortcut === shortcut && known.body === body ? "saved" : "moved";
	const written = { shortcut, body, updatedBy: actor.name, updatedAt: new Date(at) };
	const { count } =
		version === null
			? await tx.cannedReply.createMany({ data: { id, ...written } })
			: await tx.cannedReply.updateMany({
					where: { id, version },
					data: { ...written, version: { increment: 1 } },
				});
	if (count === 0) return "moved";
	const subject = `canned_reply:${id}`;
	await audit(tx, { actor, at, action: "reply_saved", subject, after: { shortcut, body } });
	return "saved";
}

function isShortcutTaken(error: unknown): boolean {
	return (
		error instanceof Prisma.PrismaClientKnownRequestError &&
		error.code === "P2002" &&
		JSON.stringify(error.meta ?? {})
			.concat(error.message)
			.includes("shortcut")
	);
}
