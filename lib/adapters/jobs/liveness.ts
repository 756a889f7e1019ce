import type pg from "pg";
import { openPool } from "./open-pool";

/**
 * Who works lives, and says so every second. Who has not for ten seconds is dead, however it died, and whoever lives
 * frees what the dead one held: jobs at once, deliveries with the mark that their last try may have arrived.
 */
export type Liveness = { stop(): Promise<void> };

export type Living = {
	databaseUrl: string;
	/** The names under which this process holds jobs and deliveries at this moment. */
	names(): readonly string[];
	/** Jobs of ours that are being carried out; others that are locked in our name got lost on their way to us. */
	jobsUnderWay(): readonly string[];
	/** Something was freed: there may be work. */
	onFreed(): void;
	pulse?: Pulse | undefined;
};

/** How often a living worker says so, and for how long one must have been silent to be dead. */
export type Pulse = { beatMs: number; deadAfterMs: number };

const PULSE: Pulse = { beatMs: 1_000, deadAfterMs: 10_000 };
const JUMP_MS = 1_500;
/** After a clock that jumped by months nobody knows how long it was. */
const LONGEST_HELD_MS = 86_400_000;
const LOST_AFTER = "30 seconds";
const FORGOTTEN_AFTER = "1 day";
const CONNECT_WITHIN_MS = 2_000;

export function startLiveness(living: Living): Liveness {
	const pool = openPool(living.databaseUrl, {
		max: 1,
		connectionTimeoutMillis: CONNECT_WITHIN_MS,
	});
	const { beatMs, deadAfterMs } = living.pulse ?? PULSE;
	const graceMs = deadAfterMs / 2;
	/** The database was away, or its clock jumped: the others get time to be seen again. */
	let troubledAt = Number.NEGATIVE_INFINITY;
	let skew: number | null = null;
	let beating: Promise<void> | null = null;

	async function beat(): Promise<void> {
		const before = performance.now();
		const { now, up } = await seen(pool, living.names());
		const after = performance.now();
		// An answer that was long on its way is no clock that jumped.
		if (skew !== null && (now - before < skew - JUMP_MS || now - after > skew + JUMP_MS)) {
			troubledAt = after;
		}
		skew = now - after;
		if (Math.min(up, after - troubledAt) < graceMs) return;
		await unlockLost(pool, living);
		const dead = await deadHolders(pool, deadAfterMs);
		if (dead.length === 0) return;
		await free(pool, dead);
		living.onFreed();
	}

	function start(): void {
		beating ??= beat()
			.catch(() => {
				troubledAt = performance.now();
			})
			.finally(() => {
				beating = null;
			});
	}

	const timer = setInterval(start, beatMs);
	start();
	return {
		async stop() {
			clearInterval(timer);
			await beating;
			await goodbye(pool, living.names()).catch(() => {});
			await pool.end();
		},
	};
}

/** @returns the database's clock, and how long it has been up, in milliseconds */
async function seen(pool: pg.Pool, names: readonly string[]): Promise<{ now: number; up: number }> {
	const { rows } = await pool.query<{ now: number; up: number }>(
		`WITH beat AS (
			INSERT INTO job_worker (id, seen_at) SELECT name, now() FROM unnest($1::text[]) name
			ON CONFLICT (id) DO UPDATE SET seen_at = now()
		), forgotten AS (
			DELETE FROM job_worker WHERE seen_at < now() - $2::interval AND id <> ALL($1::text[])
		)
		SELECT extract(epoch FROM now())::float8 * 1000 AS now,
			extract(epoch FROM now() - pg_postmaster_start_time())::float8 * 1000 AS up`,
		[names, FORGOTTEN_AFTER],
	);
	return rows[0] ?? { now: 0, up: 0 };
}

/**
 * A lane's name follows its worker's; graphile-worker's own names stand alone. Who has just come may hold something
 * before it was first seen: what nobody knows is dead once it has held it for as long.
 */
async function deadHolders(pool: pg.Pool, deadAfterMs: number): Promise<string[]> {
	const { rows } = await pool.query<{ holder: string }>(
		`SELECT DISTINCT holder FROM (
			SELECT sending_by AS holder, sending_at AS since FROM delivery WHERE sending_by IS NOT NULL
			UNION ALL SELECT sending_by, sending_at FROM webhook_message WHERE sending_by IS NOT NULL
			UNION ALL SELECT busy_by, busy_at FROM delivery_lane WHERE busy_by IS NOT NULL
			UNION ALL SELECT locked_by, locked_at FROM graphile_worker._private_jobs WHERE locked_by IS NOT NULL
			UNION ALL SELECT locked_by, locked_at FROM graphile_worker._private_job_queues WHERE locked_by IS NOT NULL
		) held
		WHERE since NOT BETWEEN now() - $1::interval AND now() + $1::interval AND NOT EXISTS (SELECT 1 FROM job_worker w WHERE w.id = split_part(holder, ' ', 1)
			AND w.seen_at BETWEEN now() - $1::interval AND now() + $1::interval)`,
		[`${deadAfterMs} milliseconds`],
	);
	return rows.map(({ holder }) => holder);
}

async function free(pool: pg.Pool, dead: readonly string[]): Promise<void> {
	await pool.query(
		`WITH held AS (
			SELECT id, sending_at FROM delivery WHERE sending_by = ANY($1) FOR UPDATE
		), freed AS (
			UPDATE delivery d SET sending_by = NULL, sending_at = NULL, state = 'retrying', unknown = true,
				due_at = now(), last_error = $2
			FROM held WHERE d.id = held.id
		), logged AS (
			INSERT INTO delivery_attempt (delivery_id, at, outcome, reason, milliseconds)
			SELECT id, now(), 'retry', $2, least(extract(epoch FROM now() - sending_at) * 1000, $3)::int FROM held
		), told AS (
			UPDATE webhook_message SET sending_by = NULL, sending_at = NULL WHERE sending_by = ANY($1)
		)
		UPDATE delivery_lane SET busy_by = NULL, busy_at = NULL WHERE busy_by = ANY($1)`,
		[dead, "Baton was stopped while sending; the message may have arrived.", LONGEST_HELD_MS],
	);
	await pool.query("SELECT graphile_worker.force_unlock_workers($1::text[])", [dead]);
}

/**
 * A database that breaks off may have given us a job whose news never came: it would be locked for four hours. No
 * function of graphile-worker's frees a single one.
 */
async function unlockLost(pool: pg.Pool, { names, jobsUnderWay }: Living): Promise<void> {
	await pool.query(
		`UPDATE graphile_worker._private_jobs SET locked_by = NULL, locked_at = NULL
		WHERE locked_by = ANY($1) AND locked_at < now() - $2::interval AND id <> ALL($3::bigint[])`,
		[names(), LOST_AFTER, jobsUnderWay()],
	);
}

/** What is still held is free for others at once. */
async function goodbye(pool: pg.Pool, names: readonly string[]): Promise<void> {
	await pool.query("DELETE FROM job_worker WHERE id = ANY($1)", [names]);
}
