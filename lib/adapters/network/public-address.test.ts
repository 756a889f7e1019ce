import { describe, expect, it } from "vitest";
import { isPublicAddress } from "./public-address";

const CLOSED = [
	"127.0.0.1",
	"127.255.255.255",
	"0.0.0.0",
	"10.1.2.3",
	"172.16.0.1",
	"172.31.255.255",
	"192.168.1.1",
	"169.254.169.254",
	"100.64.0.1",
	"100.127.255.255",
	"198.18.0.1",
	"224.0.0.1",
	"255.255.255.255",
	"::1",
	"::",
	"fe80::1",
	"fe80::1%eth0",
	"fc00::1",
	"fd12:3456::1",
	"::ffff:127.0.0.1",
	"::ffff:8.8.8.8",
	"64:ff9b::7f00:1",
	"2002:7f00:1::",
	"2001:db8::1",
	"ff02::1",
	"localhost",
	"",
];

const OPEN = ["8.8.8.8", "100.63.255.255", "100.128.0.1", "172.32.0.1", "2606:4700::1111"];

describe("an address to fetch from", () => {
	it.each(CLOSED)("is never %s, which is not on the public internet", (address) => {
		expect(isPublicAddress(address)).toBe(false);
	});

	it.each(OPEN)("may be %s", (address) => {
		expect(isPublicAddress(address)).toBe(true);
	});
});
