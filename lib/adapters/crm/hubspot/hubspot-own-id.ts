import { anyAnswer } from "./hubspot-answers";
import { type HubSpotApi, VERSION } from "./hubspot-api";
import { HubSpotFailure } from "./hubspot-failure";

/** Our contact's id in HubSpot, unique there, so that a visitor without an address is never made twice. */
export const OWN_ID = "baton_contact_id";

const PROPERTIES = `/crm/properties/${VERSION}/contacts`;
const DEFINITION = {
	name: OWN_ID,
	label: "Baton contact",
	description: "Finds the visitor again before there is an e-mail address.",
	groupName: "contactinformation",
	type: "string",
	fieldType: "text",
	hasUniqueValue: true,
} as const;

/** Makes the property unless it is there. False when the token may not, or the portal has no room. */
export async function ensureOwnIdProperty(api: HubSpotApi): Promise<boolean> {
	try {
		await api({ method: "POST", path: PROPERTIES, body: DEFINITION }, anyAnswer);
		return true;
	} catch (failure) {
		if (!(failure instanceof HubSpotFailure) || failure.outcome.status !== "refused") throw failure;
		return failure.httpStatus === 409;
	}
}
