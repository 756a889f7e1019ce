"use server";

import { z } from "zod";
import { running } from "@/lib/boot";
import { PASSWORD_MIN } from "@/lib/http/auth";
import { takeToken } from "@/lib/http/rate-limit";
import { hashOfToken } from "@/lib/http/set-up-token";
import { Refusal } from "@/lib/wire/refusal";

const joining = z.object({
	token: z.string().max(200),
	name: z.string().trim().min(1, "Please write your name.").max(80, "That name is too long."),
	password: z
		.string()
		.min(PASSWORD_MIN, `The password needs at least ${PASSWORD_MIN} characters.`)
		.max(128, "The password may have 128 characters at most."),
});

const field = z.enum(["name", "password"]);

export type JoinAnswer =
	| { joined: true }
	| { joined: false; field?: "name" | "password"; message: string };

/** Public on purpose: the one-time token is what opens it. */
export async function join(input: unknown): Promise<JoinAnswer> {
	const read = joining.safeParse(input);
	if (!read.success) {
		const [issue] = read.error.issues;
		return {
			joined: false,
			field: field.safeParse(issue?.path[0]).data,
			message: issue?.message ?? "Please check what you wrote.",
		};
	}
	const { token, ...person } = read.data;
	const sha256 = hashOfToken(token);
	try {
		takeToken("form", `join:${sha256}`, performance.now());
	} catch (error) {
		if (!(error instanceof Refusal)) throw error;
		return { joined: false, message: "Too many tries. Please wait a moment." };
	}
	const { world } = running();
	const joined = await world.team.join({ sha256, ...person, at: world.now() });
	if (joined) return { joined };
	return { joined, message: "This link does not open any more. Ask an admin for a new one." };
}
