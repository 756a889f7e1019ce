import type { Actor } from "@/lib/adapters/db/desk";
import type { Database } from "@/lib/adapters/db/prisma/client";
import { audit } from "@/lib/adapters/db/prisma/desk/audit";
import type { Instant } from "@/lib/availability/types";

export type ApiKeyShown = {
	id: string;
	name: string;
	hint: string;
	createdBy: string;
	createdAt: Instant;
	lastUsedAt: Instant | null;
};

export type NewApiKey = { id: string; name: string; hint: string; sha256: string };

export type ApiKeys = {
	list(): Promise<ApiKeyShown[]>;
	add(key: NewApiKey & { actor: Actor; at: Instant }): Promise<void>;
	revoke(input: { id: string; actor: Actor; at: Instant }): Promise<boolean>;
	/** The id of the key with this hash, unless it was revoked; notes that it was used. */
	use(sha256: string, at: Instant): Promise<string | null>;
};

/** The last use is told to the minute: writing it with every request would cost more than the requests. */
const USE_NOTED_SECONDS = 60;

export function createApiKeys(database: Database): ApiKeys {
	return {
		async list() {
			const rows = await database.apiKey.findMany({
				where: { revokedAt: null },
				orderBy: [{ createdAt: "desc" }, { id: "asc" }],
			});
			return rows.map(({ id, name, hint, createdBy, createdAt, lastUsedAt }) => ({
				id,
				name,
				hint,
				createdBy,
				createdAt: createdAt.getTime(),
				lastUsedAt: lastUsedAt?.getTime() ?? null,
			}));
		},
		async add({ actor, at, ...key }) {
			await database.$transaction(async (tx) => {
				const data = { ...key, createdBy: actor.name, createdAt: new Date(at) };
				await tx.apiKey.create({ data, select: { id: true } });
				const after = { name: key.name, hint: key.hint };
				await audit(tx, { actor, at, action: "api_key_made", subject: `api_key:${key.id}`, after });
			});
		},
		async revoke({ id, actor, at }) {
			return database.$transaction(async (tx) => {
				const { count } = await tx.apiKey.updateMany({
					where: { id, revokedAt: null },
					data: { revokedAt: new Date(at) },
				});
				if (count === 0) return false;
				await audit(tx, { actor, at, action: "api_key_revoked", subject: `api_key:${id}` });
				return true;
			});
		},
		async use(sha256, at) {
			const now = new Date(at);
			const rows = await database.$queryRaw<{ id: string }[]>`
				WITH used AS (
					UPDATE api_key SET last_used_at = ${now} WHERE sha256 = ${sha256} AND revoked_at IS NULL
						AND (last_used_at IS NULL OR last_used_at < ${now}::timestamptz
							- make_interval(secs => ${USE_NOTED_SECONDS})))
				SELECT id FROM api_key WHERE sha256 = ${sha256} AND revoked_at IS NULL`;
			return rows[0]?.id ?? null;
		},
	};
}
