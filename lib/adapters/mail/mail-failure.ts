import { z } from "zod";
import { clip } from "@/lib/handoff/clip";
import type { DeliveryOutcome } from "@/lib/handoff/delivery";

/** What nodemailer says of a failed try. Source: nodemailer's smtp-connection. */
const mailError = z.object({
	code: z.string().optional(),
	message: z.string().optional(),
	responseCode: z.number().optional(),
	response: z.string().optional(),
	syscall: z.string().optional(),
});

/** Time-outs before the first command. Of a later break nodemailer does not tell how far it had got. */
const BEFORE_MESSAGE = /^(Connection timeout|Greeting never received)/;
const CONFIGURATION = new Set(["EENVELOPE", "EMESSAGE", "ECONFIG", "EOAUTH2"]);
const REASON_MAX = 300;

/** 4xx and a lost connection pass, 5xx and a wrong password do not. Source: RFC 5321, 4.2.1. */
export function judgeMailError(error: unknown): DeliveryOutcome {
	const read = mailError.safeParse(error);
	if (!read.success) throw error;
	const { code = "", message = "", responseCode, response = "", syscall } = read.data;
	if (responseCode !== undefined && responseCode >= 500) {
		const reason = clip(`The mail server refused: ${response || responseCode}`, REASON_MAX);
		return {
			status: "refused",
			code: code === "EAUTH" ? "sign_in" : `smtp_${responseCode}`,
			reason,
		};
	}
	if (responseCode !== undefined) {
		const reason = clip(
			`The mail server asked us to come back: ${response || responseCode}`,
			REASON_MAX,
		);
		return { status: "retry", unknown: false, reason };
	}
	if (CONFIGURATION.has(code)) {
		const reason = "The mail could not be sent as it stands: an address or a setting is wrong.";
		return { status: "refused", code: code.toLowerCase(), reason };
	}
	const neverUnderWay = syscall === "connect" || code === "EDNS" || BEFORE_MESSAGE.test(message);
	const reason = `The mail server could not be reached (${code || "no reason given"}).`;
	return { status: "retry", unknown: !neverUnderWay, reason };
}
