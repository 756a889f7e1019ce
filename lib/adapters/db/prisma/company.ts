import { z } from "zod";
import { fromEnvironment } from "@/lib/adapters/settings/stored-fields";
import { DEFAULT_SCHEDULE, schedule as scheduleSchema } from "@/lib/availability/schedule";
import type { Environment } from "@/lib/env";
import { DESTINATIONS } from "@/lib/handoff/handoff";
import { type DestinationField, SLACK_FIELD_OF } from "@/lib/wire/destination-fields";
import { PRESENT_WITHIN_SECONDS } from "../presence";
import type { Company } from "../store";
import type { Database, Transaction } from "./client";

export const companyProfile = z.object({
	name: z.string(),
	tagline: z.string(),
	services: z.array(z.object({ name: z.string(), summary: z.string() })),
	idealCustomer: z.object({
		sizeMin: z.number(),
		sizeMax: z.number(),
		description: z.string(),
	}),
	site: z.string().nullable().default(null),
	city: z.string(),
	zone: z.string(),
	suggestions: z.array(z.string()).default([]),
	forbiddenTopics: z.array(z.string()),
});

/** Settings an admin may change on screen; unset ones fall back to what the operator gave. */
const SETTINGS = {
	join_timeout_minutes: z.number().int().min(1).max(60),
} as const;

const JOIN_TIMEOUT_MINUTES = 3;

const companyRow = z.object({
	profile: companyProfile.nullable(),
	schedule: z
		.object({
			zone: z.string(),
			week: z.unknown(),
			holidays: z.unknown(),
			cutoff: z.string().nullable(),
			promise_minutes_after_opening: z.number(),
		})
		.nullable(),
	exceptions: z.array(z.object({ date: z.string(), windows: z.unknown(), name: z.string() })),
	settings: z.record(z.string(), z.unknown()),
	outside: z.array(z.object({ name: z.string(), value: z.string().nullable() })),
	duty: z.array(
		z.object({ weekday: z.number().nullable(), date: z.string().nullable(), user_id: z.string() }),
	),
	fallback: z.string().nullable(),
	someone_available: z.boolean(),
});

/** One statement: profile, hours, exceptions, settings and duty as they are now. */
export async function loadCompany(
	database: Database | Transaction,
	operator: Environment,
): Promise<Company> {
	const rows = await database.$queryRaw<{ company: unknown }[]>`
		SELECT json_build_object(
			'profile', (SELECT content FROM company_profile WHERE id = 1),
			'schedule', (SELECT row_to_json(s) FROM schedule s WHERE id = 1),
			'exceptions', (SELECT coalesce(json_agg(e ORDER BY e.date), '[]'::json) FROM schedule_exception e),
			'settings', (SELECT coalesce(json_object_agg(key, value), '{}'::json) FROM setting
				WHERE key = ANY (${Object.keys(SETTINGS)})),
			'outside', (SELECT coalesce(json_agg(json_build_object('name', name, 'value', value)), '[]'::json)
				FROM destination_setting),
			'duty', (SELECT coalesce(json_agg(d), '[]'::json) FROM duty d),
			'fallback', (SELECT u.id FROM setting s JOIN "user" u ON u.id = s.value #>> '{}'
				WHERE s.key = 'duty_fallback'),
			'someone_available', EXISTS (SELECT 1 FROM rep_presence p JOIN "user" u ON u.id = p.user_id
				WHERE NOT u.away AND u.deactivated_at IS NULL AND p.seen_at > now() - make_interval(secs => ${PRESENT_WITHIN_SECONDS}))
		) AS company`;
	const row = companyRow.parse(rows[0]?.company);
	return {
		profile: row.profile ?? UNNAMED_COMPANY,
		schedule: scheduleFrom(row),
		...outsideFrom(row.outside, operator),
		joinTimeoutMinutes:
			SETTINGS.join_timeout_minutes.safeParse(row.settings.join_timeout_minutes).data ??
			JOIN_TIMEOUT_MINUTES,
		someoneAvailable: row.someone_available,
		duty: dutyFrom(row),
	};
}

/** Which of the outside is there, and the one address of it that visitors see. */
function outsideFrom(
	kept: z.infer<typeof companyRow>["outside"],
	operator: Environment,
): Pick<Company, "bookingUrl" | "bookAfterAddress" | "told"> {
	const isSet = (field: DestinationField) =>
		fromEnvironment(operator, field) !== undefined || kept.some(({ name }) => name === field);
	const sendsMail = isSet("smtp_url") && isSet("mail_from");
	const own = DESTINATIONS.filter((destination) => isSet(SLACK_FIELD_OF[destination]));
	return {
		bookingUrl:
			kept.find(({ name }) => name === "calendly_url")?.value ?? operator.CALENDLY_URL ?? null,
		bookAfterAddress: kept.find(({ name }) => name === "book_when_closed")?.value !== "never",
		told: {
			slack: isSet("slack_webhook") ? DESTINATIONS : own,
			mail: sendsMail && isSet("sales_email"),
			visitors: sendsMail,
		},
	};
}

const UNNAMED_COMPANY: Company["profile"] = {
	name: "Our company",
	tagline: "",
	services: [],
	idealCustomer: { sizeMin: 10, sizeMax: 1000, description: "" },
	site: null,
	city: "Berlin",
	zone: "Europe/Berlin",
	suggestions: [],
	forbiddenTopics: [],
};

function scheduleFrom(row: z.infer<typeof companyRow>): Company["schedule"] {
	if (!row.schedule) return DEFAULT_SCHEDULE;
	const { promise_minutes_after_opening, zone, week, holidays, cutoff } = row.schedule;
	return scheduleSchema.parse({
		zone,
		week,
		holidays: holidays ?? null,
		exceptions: row.exceptions,
		...(cutoff === null ? {} : { cutoff }),
		promise_minutes_after_opening,
	});
}

function dutyFrom({
	duty: rows,
	fallback,
}: Pick<z.infer<typeof companyRow>, "duty" | "fallback">): Company["duty"] {
	return {
		fallback,
		byWeekday: Object.fromEntries(
			rows.flatMap((row) => (row.weekday === null ? [] : [[row.weekday, row.user_id]])),
		),
		byDate: Object.fromEntries(
			rows.flatMap((row) => (row.date === null ? [] : [[row.date, row.user_id]])),
		),
	};
}
