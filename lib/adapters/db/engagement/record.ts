import type { Database, Transaction } from "@/lib/adapters/db/prisma/client";
import type { EngagementStore, Incoming, Recorded, Recording } from "./engagement-store";
import { foldWaitingOf } from "./fold-events";
import { loadTerms } from "./rules-setting";

type Found = { incoming: Incoming; contactId: string | null };

/** A fixed number of statements for any number of events. */
export async function recordEvents(
	database: Database,
	{ source, now, events }: Recording,
): ReturnType<EngagementStore["record"]> {
	if (events.length === 0) return [];
	const terms = await loadTerms(database);
	const found = await findContacts(database, events);
	const known = found.flatMap(({ incoming, contactId }) =>
		contactId === null ? [] : [{ incoming, contactId }],
	);
	const stored = await database.$transaction(
		async (tx) => {
			const inserted = await insert(tx, source, known);
			const touched = [...new Set(inserted.map(({ contact_id }) => contact_id))];
			if (touched.length > 0) await foldWaitingOf(tx, touched, { now, terms });
			return inserted;
		},
		{ maxWait: 20_000, timeout: 30_000 },
	);
	return outcomes(found, new Set(stored.map(({ external_id }) => external_id)));
}

async function insert(
	tx: Transaction,
	source: string,
	known: readonly { incoming: Incoming; contactId: string }[],
): Promise<{ contact_id: string; external_id: string }[]> {
	const rows = known.map(({ incoming: { id, kind, at, detail }, contactId }) => ({
		contact_id: contactId,
		external_id: id,
		kind,
		at: new Date(at).toISOString(),
		detail,
	}));
	// In one order, so that two senders of the same events wait for each other instead of dying of it.
	return tx.$queryRaw<{ contact_id: string; external_id: string }[]>`
		INSERT INTO engagement_event (contact_id, kind, at, source, external_id, detail)
		SELECT j.contact_id, j.kind, j.at, ${source}, j.external_id, j.detail
		FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
			AS j (contact_id text, external_id text, kind text, at timestamptz, detail jsonb)
		ORDER BY j.external_id
		ON CONFLICT (source, external_id) DO NOTHING RETURNING contact_id, external_id`;
}

/** The first of several with one id is the recorded one. */
function outcomes(found: readonly Found[], stored: Set<string>): Recorded[] {
	return found.map(({ incoming, contactId }) => {
		if (contactId === null) return "unknown_contact";
		return stored.delete(incoming.id) ? "recorded" : "duplicate";
	});
}

async function findContacts(database: Database, events: readonly Incoming[]): Promise<Found[]> {
	const emails = new Set<string>();
	const ids = new Set<string>();
	for (const { whose } of events) {
		if ("email" in whose) emails.add(whose.email.toLowerCase());
		else ids.add(whose.contactId);
	}
	const byEmail = await contactsOf(database, [...emails].sort());
	const byId = ids.size > 0 ? await existing(database, [...ids]) : new Map<string, string>();
	return events.map((incoming) => {
		const { whose } = incoming;
		const contactId =
			"email" in whose ? byEmail.get(whose.email.toLowerCase()) : byId.get(whose.contactId);
		return { incoming, contactId: contactId ?? null };
	});
}

/** A contact has the addresses of all that were merged into it; an address that nobody has makes a new one. */
async function contactsOf(
	database: Database,
	emails: readonly string[],
): Promise<Map<string, string>> {
	if (emails.length === 0) return new Map();
	const given = [...emails];
	const look = async () => {
		const rows = await database.$queryRaw<{ id: string; email: string }[]>`
			SELECT contact_id AS id, email FROM contact_address WHERE email = ANY (${given})
			UNION ALL SELECT id, email FROM contact WHERE email = ANY (${given})`;
		return new Map(rows.map(({ id, email }) => [email, id]));
	};
	const known = await look();
	const unknown = given.filter((email) => !known.has(email));
	if (unknown.length === 0) return known;
	await database.$executeRaw`
		INSERT INTO contact (id, email, updated_at)
		SELECT gen_random_uuid()::text, e, now() FROM unnest(${unknown}::text[]) e
		WHERE NOT EXISTS (SELECT 1 FROM contact_address a WHERE a.email = e)
		ON CONFLICT DO NOTHING`;
	return look();
}

/** Where each id leads: to itself, or to the contact it was merged into. */
async function existing(database: Database, ids: readonly string[]): Promise<Map<string, string>> {
	const rows = await database.$queryRaw<{ id: string; into: string }[]>`
		SELECT id, id AS into FROM contact WHERE id = ANY (${[...ids]})
		UNION ALL SELECT id, into_id AS into FROM merged_contact WHERE id = ANY (${[...ids]})`;
	return new Map(rows.map(({ id, into }) => [id, into]));
}
