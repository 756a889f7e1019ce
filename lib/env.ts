import { z } from "zod";

const address = z.url({ protocol: /^https?$/, error: "is not a web address (http or https)" });
const email = z.email({ error: "is not an e-mail address" });

/** Every variable Baton reads; all optional. Documented in docs/self-hosting.md. */
const environment = z
	.object({
		PORT: z.coerce
			.number({ error: "is not a number" })
			.int()
			.min(1, "must be between 1 and 65535")
			.max(65535, "must be between 1 and 65535")
			.default(3000),
		APP_URL: address.optional(),
		APP_SECRET: z.string().min(32, "must have at least 32 characters").optional(),
		/** What APP_SECRET was before, with commas between: opens what was sealed with it. */
		APP_SECRET_PREVIOUS: z
			.string()
			.transform((text) => text.split(",").map((one) => one.trim()))
			.refine((secrets) => secrets.every((one) => one.length >= 32), {
				error: "must have at least 32 characters each",
			})
			.optional(),
		DATABASE_URL: z
			.url({ protocol: /^postgres(ql)?$/, error: "is not a PostgreSQL address (postgresql://…)" })
			.optional(),
		BATON_DATA_DIR: z.string().min(1).default(".baton"),
		BATON_CLOCK: z.iso
			.datetime({ offset: true, error: "is not an instant such as 2026-03-03T09:15:00Z" })
			.optional(),
		BATON_ADMIN_EMAIL: email.optional(),
		BATON_ADMIN_PASSWORD: z.string().min(12, "must have at least 12 characters").optional(),
		OPENAI_API_KEY: z.string().min(1).optional(),
		OPENAI_BASE_URL: address.optional(),
		OPENAI_MODEL: z.string().min(1).optional(),
		SLACK_WEBHOOK_URL: address.optional(),
		HUBSPOT_ACCESS_TOKEN: z.string().min(1).optional(),
		HUBSPOT_API_URL: address.default("https://api.hubapi.com"),
		CALENDLY_URL: address.optional(),
		CALENDLY_WEBHOOK_SIGNING_KEY: z.string().min(1).optional(),
		SMTP_URL: z
			.url({ protocol: /^smtps?$/, error: "is not an SMTP address (smtp://…)" })
			.optional(),
		IMAP_URL: z
			.url({ protocol: /^imaps?$/, error: "is not a mailbox (imaps://user:password@host/INBOX)" })
			.optional(),
		MAIL_FROM: z.string().min(3).optional(),
		SALES_EMAIL: email.optional(),
		LOG_LEVEL: z
			.enum(["trace", "debug", "info", "warn", "error", "silent"], {
				error: "must be one of trace, debug, info, warn, error, silent",
			})
			.default("info"),
		/** Set by `baton start` when a worker of its own runs the jobs. */
		BATON_WORKER: z.enum(["inside", "alone"]).default("inside"),
		/** `npm run bench` only: opens the bare route it compares replies with. */
		BATON_BENCH: z.enum(["0", "1"]).default("0"),
	})
	.superRefine((values, context) => {
		if ((values.BATON_ADMIN_EMAIL === undefined) !== (values.BATON_ADMIN_PASSWORD === undefined)) {
			context.addIssue({
				code: "custom",
				path: ["BATON_ADMIN_PASSWORD"],
				message: "and BATON_ADMIN_EMAIL go together: set both or neither",
			});
		}
		if (values.SMTP_URL && !values.MAIL_FROM) {
			context.addIssue({ code: "custom", path: ["MAIL_FROM"], message: "is needed with SMTP_URL" });
		}
	});

export type Environment = z.infer<typeof environment>;

/** What is wrong with the environment, one line a variable; for the operator's eyes. */
export class EnvironmentError extends Error {
	constructor(readonly problems: readonly string[]) {
		super(`The environment needs mending:\n${problems.map((line) => `  - ${line}`).join("\n")}`);
	}
}

/** Reads the variables. Empty ones count as unset. @throws EnvironmentError with every problem at once */
export function readEnvironment(source: Record<string, string | undefined>): Environment {
	const filled = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""));
	const read = environment.safeParse(filled);
	if (read.success) return read.data;
	throw new EnvironmentError(
		read.error.issues.map((issue) => `${issue.path.join(".")} ${issue.message}`),
	);
}

let current: Environment | undefined;

/** This process's environment, parsed on first use so that a build needs none. */
export function env(): Environment {
	current ??= readEnvironment(process.env);
	return current;
}
