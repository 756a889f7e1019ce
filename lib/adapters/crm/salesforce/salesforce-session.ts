import type { Connection } from "jsforce";
import { refusal, trouble } from "../records/crm-failure";
import { isSessionOver, judge } from "./salesforce-failure";

export type SalesforceOptions = {
	/** `https://COMPANY.my.salesforce.com`. */
	url: string;
	clientId: string;
	clientSecret: string;
	/** An address that an admin typed must be Salesforce's own: the secret goes there. */
	onlySalesforce?: boolean;
	timeoutMs: number;
};

/** Runs one or more requests over a session that is opened on first use and again when it has ended. */
export type Salesforce = <Answer>(
	ask: (connection: Connection) => Promise<Answer>,
	access?: { writes: boolean },
) => Promise<Answer>;

/** Each version is served for three years at least. Source: developer.salesforce.com, API end-of-life policy. */
const VERSION = "62.0";

export function createSalesforceSession(options: SalesforceOptions): Salesforce {
	let session: Promise<Connection> | undefined;
	return async (ask, { writes } = { writes: false }) => {
		try {
			session ??= connect(options);
			const connection = await session;
			return await within(options.timeoutMs, ask(connection), writes);
		} catch (error) {
			if (isSessionOver(error) || !writes) session = undefined;
			throw judge(error, writes);
		}
	};
}

/** The client-credentials flow: no user, no browser. jsforce is loaded by those alone who chose Salesforce. */
async function connect(options: SalesforceOptions) {
	const { url, clientId, clientSecret, timeoutMs } = options;
	if (options.onlySalesforce && !isSalesforce(url)) {
		throw refusal("foreign_address", "The address must be https://COMPANY.my.salesforce.com.");
	}
	const { Connection: Connected } = await import("jsforce");
	const oauth2 = { loginUrl: url, clientId, clientSecret };
	const connection = new Connected({ instanceUrl: url, version: VERSION, oauth2 });
	await within(timeoutMs, connection.authorize({ grant_type: "client_credentials" }), false);
	return connection;
}

/** jsforce takes no signal; what comes late is not waited for. */
async function within<Answer>(
	timeoutMs: number,
	work: Promise<Answer>,
	writes: boolean,
): Promise<Answer> {
	let timer: NodeJS.Timeout | undefined;
	const late = new Promise<never>((_resolve, reject) => {
		const reason = "Salesforce did not answer in time.";
		timer = setTimeout(() => reject(trouble(reason, { unknown: writes })), timeoutMs);
	});
	try {
		return await Promise.race([work, late]);
	} finally {
		clearTimeout(timer);
	}
}

function isSalesforce(url: string): boolean {
	const { protocol, hostname } = new URL(url);
	return protocol === "https:" && /\.(?:salesforce|force)\.com$/.test(hostname);
}
