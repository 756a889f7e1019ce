import { betterAuth } from "better-auth";
import { prismaAdapter } from "better-auth/adapters/prisma";
import { APIError, createAuthMiddleware } from "better-auth/api";
import { Refusal } from "@/lib/wire/refusal";
import { takeToken } from "./rate-limit";

export const PASSWORD_MIN = 12;
const SESSION_DAYS = 14;
const DAY_SECONDS = 86_400;
/** A person mistypes a few times; a guesser does not get far. Per network address, kept in the database. */
const SIGN_IN_LIMIT = { window: 60, max: 20 };

/** Everything of the library that a signed-in person needs; the rest is shut. */
const OPEN_PATHS = new Set(["/sign-in/email", "/sign-out", "/get-session", "/change-password"]);

export type Auth = ReturnType<typeof createAuth>;

/**
 * Sign-in by e-mail and password for people whom an admin let in: nobody signs up. Sessions live in the
 * database, so that ending them takes effect with the next request.
 */
export function createAuth(input: { database: object; secret: string; appUrl: string }) {
	const { database, secret, appUrl } = input;
	return betterAuth({
		baseURL: appUrl,
		secret,
		logger: { level: "error" },
		telemetry: { enabled: false },
		database: prismaAdapter(database, { provider: "postgresql", transaction: true }),
		trustedOrigins: (request) => ownOrigins(request),
		emailAndPassword: {
			enabled: true,
			disableSignUp: true,
			minPasswordLength: PASSWORD_MIN,
			revokeSessionsOnPasswordReset: true,
		},
		session: { expiresIn: SESSION_DAYS * DAY_SECONDS, cookieCache: { enabled: false } },
		user: {
			additionalFields: {
				role: { type: "string", input: false, defaultValue: "rep" },
				away: { type: "boolean", input: false, defaultValue: false },
				deactivatedAt: { type: "date", input: false, required: false },
			},
		},
		rateLimit: {
			enabled: true,
			storage: "database",
			customRules: { "/sign-in/email": SIGN_IN_LIMIT, "/get-session": false },
		},
		advanced: { cookiePrefix: "baton", useSecureCookies: appUrl.startsWith("https:") },
		hooks: { before: createAuthMiddleware(async (context) => beforeRequest(context)) },
	});
}

type Incoming = { path: string; body?: unknown };

async function beforeRequest({ path, body }: Incoming) {
	if (!OPEN_PATHS.has(path)) throw new APIError("NOT_FOUND");
	if (path === "/sign-in/email") slowGuessing(body);
	if (path !== "/change-password" || typeof body !== "object") return;
	// Whoever knew the old password is out, whatever the page asked for.
	return { context: { body: { ...body, revokeOtherSessions: true } } };
}

/** The limit by address alone would let many addresses guess at one account. */
function slowGuessing(body: unknown): void {
	if (typeof body !== "object" || body === null || !("email" in body)) return;
	try {
		takeToken("form", `sign-in:${String(body.email).toLowerCase()}`, performance.now());
	} catch (error) {
		if (!(error instanceof Refusal)) throw error;
		throw new APIError("TOO_MANY_REQUESTS", { message: error.message });
	}
}

/** The page may be open under another name of this machine than APP_URL says; the browser's Host tells. */
function ownOrigins(request: Request | undefined): string[] {
	const host = request?.headers.get("x-forwarded-host") ?? request?.headers.get("host");
	return host ? [`http://${host}`, `https://${host}`] : [];
}
