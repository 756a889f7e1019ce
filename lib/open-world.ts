import { randomUUID } from "node:crypto";
import { createBuiltInAssistant } from "@/lib/adapters/assistant/built-in/built-in";
import { knowledgeQuery } from "@/lib/adapters/assistant/knowledge-query";
import { type LetterFault, openLetterWriter } from "@/lib/adapters/assistant/letter-writer";
import type { Fault } from "@/lib/adapters/assistant/with-fallback";
import { createCalendarFile } from "@/lib/adapters/calendar-file/calendar-file";
import { bookingUrl } from "@/lib/adapters/calendly/booking-url";
import { checkEventType } from "@/lib/adapters/calendly/check-event-type";
import { readCalendlyPost } from "@/lib/adapters/calendly/read-calendly-post";
import { createChosenCrm } from "@/lib/adapters/crm/chosen-crm";
import { createPrismaRepInbox } from "@/lib/adapters/db/console/prisma-rep-inbox";
import { createApiKeys } from "@/lib/adapters/db/engagement/api-keys";
import { createPrismaEngagement } from "@/lib/adapters/db/engagement/prisma-engagement";
import { createPrismaOutreach } from "@/lib/adapters/db/outreach/prisma-outreach";
import { createCannedReplies } from "@/lib/adapters/db/prisma/canned-replies";
import { type Database, openDatabase } from "@/lib/adapters/db/prisma/client";
import { createPrismaContactBook } from "@/lib/adapters/db/prisma/contact-book/prisma-contact-book";
import { createPrismaDeliveries } from "@/lib/adapters/db/prisma/deliveries/prisma-deliveries";
import { createPrismaDesk } from "@/lib/adapters/db/prisma/desk/prisma-desk";
import { createPrismaBookings } from "@/lib/adapters/db/prisma/prisma-bookings";
import { createPrismaOutbox } from "@/lib/adapters/db/prisma/prisma-outbox";
import { createPrismaSigns } from "@/lib/adapters/db/prisma/prisma-signs";
import { createPrismaStore } from "@/lib/adapters/db/prisma/prisma-store";
import { createPrismaWebhooks } from "@/lib/adapters/db/prisma/prisma-webhooks";
import { createReportReads } from "@/lib/adapters/db/reports/report-reads";
import { createPrismaSettings } from "@/lib/adapters/db/settings/prisma-settings";
import { buildInvitationMail } from "@/lib/adapters/mail/build-invitation-mail";
import { mailTeller } from "@/lib/adapters/mail/mail-teller";
import { mailWay } from "@/lib/adapters/mail/mail-way";
import { mailboxWay } from "@/lib/adapters/mail/outreach/mailbox-way";
import { outreachLinks } from "@/lib/adapters/mail/outreach/outreach-links";
import { outreachMail } from "@/lib/adapters/mail/outreach/outreach-mail";
import { readRawMail } from "@/lib/adapters/mail/outreach/read-raw-mail";
import { visitorTeller } from "@/lib/adapters/mail/visitor-teller";
import { fetchFor } from "@/lib/adapters/network/fetch-for";
import { whereIs } from "@/lib/adapters/network/where-is";
import { newToken } from "@/lib/adapters/secrets/new-token";
import { createVault } from "@/lib/adapters/secrets/vault";
import { createDestinations } from "@/lib/adapters/settings/prisma-destinations";
import { createKnowledge } from "@/lib/adapters/settings/prisma-knowledge";
import { createPrivacy } from "@/lib/adapters/settings/prisma-privacy";
import { createTeam } from "@/lib/adapters/settings/prisma-team";
import { createOutsideReader } from "@/lib/adapters/settings/read-outside";
import { slackTeller } from "@/lib/adapters/slack/slack-teller";
import { postWebhook } from "@/lib/adapters/webhooks/post-webhook";
import type { Environment } from "@/lib/env";
import { createTurns } from "@/lib/workflows/turns";
import type { World } from "@/lib/world";
import { DEFAULT_MODEL, openAssistant } from "./open-assistant";

const OUTSIDE_TIMEOUT_MS = 10_000;
/**
 * Longer than a CRM's own limit: what it has not answered by then it has dropped, and will not carry out
 * behind the back of the look-up that comes before a second try.
 */
const CRM_TIMEOUT_MS = 45_000;

export type OpenedWorld = World & { database: Database };

export type WorldPlace = {
	databaseUrl: string;
	appUrl: string;
	/** Told when the model failed and the built-in assistant went on. */
	onFault: (fault: Fault | LetterFault) => void;
};

/** The one place that joins the adapters. */
export function openWorld(
	env: Environment,
	{ databaseUrl, appUrl, onFault }: WorldPlace,
): OpenedWorld {
	const database = openDatabase(databaseUrl);
	const skew = env.BATON_CLOCK ? Date.parse(env.BATON_CLOCK) - Date.now() : 0;
	const vault = createVault(secretsOf(env));
	const { host } = new URL(appUrl);
	const outside = createOutsideReader(database, { env, vault });
	const mail = mailWay(outside);
	const links = outreachLinks(appUrl, secretsOf(env));
	const crm = createChosenCrm({
		database,
		outside,
		hubspotUrl: env.HUBSPOT_API_URL,
		timeoutMs: CRM_TIMEOUT_MS,
	});
	return {
		database,
		now: () => Date.now() + skew,
		newId: randomUUID,
		chance: Math.random,
		store: createPrismaStore(database, env),
		desk: createPrismaDesk(database),
		signs: createPrismaSigns(database),
		contacts: createPrismaContactBook(database),
		replies: createCannedReplies(database),
		outbox: createPrismaOutbox(database),
		deliveries: createPrismaDeliveries(database),
		repInbox: createPrismaRepInbox(database),
		bookings: createPrismaBookings(database),
		webhooks: createPrismaWebhooks(database),
		postWebhook: ({ url, secret }, message) =>
			postWebhook(fetchFor(url.source), { ...message, url: url.value, secret }, Date.now()),
		engagement: createPrismaEngagement(database),
		apiKeys: createApiKeys(database),
		outreach: createPrismaOutreach(database, () => Date.now() + skew),
		outreachMail: outreachMail(mail, links, host),
		outreachLinks: links,
		mailbox: mailboxWay(outside),
		readMail: readRawMail,
		bookingPage: {
			address: `${appUrl}/api/webhooks/calendly`,
			async read(post) {
				const { signingKey } = (await outside.read()).booking;
				return readCalendlyPost(post, { key: signingKey?.value ?? "", now: Date.now() });
			},
			async checks() {
				const { url, accessToken } = (await outside.read()).booking;
				if (!url) return [];
				const token = accessToken?.value ?? null;
				const place = { bookingUrl: url.value, accessToken: token, fetch: fetchFor("screen") };
				return checkEventType({ ...place, now: Date.now() });
			},
		},
		settings: createPrismaSettings(database),
		reports: createReportReads(database),
		outside,
		destinations: createDestinations(database, {
			env,
			vault,
			place: { linkTo: (id) => `${appUrl}/h/${id}`, host },
		}),
		knowledge: createKnowledge(database),
		team: createTeam(database),
		privacy: createPrivacy(database),
		newToken,
		teamMail: { invite: (invitation) => mail.send(buildInvitationMail({ ...invitation, host })) },
		builtInAssistant: createBuiltInAssistant(),
		whereIs: (place) => whereIs(place),
		calendarFile: createCalendarFile(),
		assistant: openAssistant(env, onFault),
		letters: openLetterWriter({ ...env, model: env.OPENAI_MODEL ?? DEFAULT_MODEL }, onFault),
		knowledgeQuery,
		booking: { url: bookingUrl },
		links: {
			conversation: (id) => `${appUrl}/console/conversations/${id}`,
			handoff: (id) => `${appUrl}/h/${id}`,
			destinations: `${appUrl}/console/settings/destinations`,
			contact: (id) => `${appUrl}/console/contacts/${id}`,
			join: (token) => `${appUrl}/console/join?token=${token}`,
		},
		turns: createTurns(),
		slack: slackTeller(outside, OUTSIDE_TIMEOUT_MS),
		mail: mailTeller(mail, host),
		visitorMail: visitorTeller(mail, appUrl),
		crm,
		tryCrm: crm.tryOut,
	};
}

/** The one in force first. */
function secretsOf({ APP_SECRET, APP_SECRET_PREVIOUS = [] }: Environment): string[] {
	return APP_SECRET ? [APP_SECRET, ...APP_SECRET_PREVIOUS] : [];
}
