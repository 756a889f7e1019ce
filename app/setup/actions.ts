"use server";

import { z } from "zod";
import { consoleReads } from "@/lib/console";
import { PASSWORD_MIN } from "@/lib/http/auth";
import { takeToken } from "@/lib/http/rate-limit";
import { hashOfToken } from "@/lib/http/set-up-token";
import { Refusal } from "@/lib/wire/refusal";

const firstAdmin = z.object({
	token: z.string().max(200),
	name: z.string().trim().min(1, "Please write your name.").max(80, "That name is too long."),
	email: z.email("That does not look like an e-mail address.").max(254),
	password: z
		.string()
		.min(PASSWORD_MIN, `The password needs at least ${PASSWORD_MIN} characters.`)
		.max(128, "The password may have 128 characters at most."),
});

export type SetUpAnswer =
	| { created: true }
	| { created: false; field?: "name" | "email" | "password"; message: string };

/** Public on purpose: the one-time token is what opens it. */
export async function createFirstAdmin(input: unknown): Promise<SetUpAnswer> {
	const read = firstAdmin.safeParse(input);
	if (!read.success) return wrong(read.error);
	const { token, ...admin } = read.data;
	try {
		takeToken("form", "setup", performance.now());
	} catch (error) {
		if (!(error instanceof Refusal)) throw error;
		return { created: false, message: "Too many tries. Please wait a moment." };
	}
	const created = await consoleReads().createFirstAdmin({ sha256: hashOfToken(token), admin });
	if (created) return { created };
	return { created, message: "This link does not open any more. Please sign in instead." };
}

const field = z.enum(["name", "email", "password"]);

function wrong(error: z.ZodError): SetUpAnswer {
	const first = error.issues[0];
	return {
		created: false,
		field: field.safeParse(first?.path[0]).data,
		message: first?.message ?? "Please check what you wrote.",
	};
}
