import { BlockList, isIPv4, isIPv6 } from "node:net";

/** Special-purpose ranges. Source: IANA IPv4 and IPv6 Special-Purpose Address Registries. */
const CLOSED_V4 = [
	["0.0.0.0", 8],
	["10.0.0.0", 8],
	["100.64.0.0", 10],
	["127.0.0.0", 8],
	["169.254.0.0", 16],
	["172.16.0.0", 12],
	["192.0.0.0", 24],
	["192.0.2.0", 24],
	["192.31.196.0", 24],
	["192.52.193.0", 24],
	["192.88.99.0", 24],
	["192.168.0.0", 16],
	["192.175.48.0", 24],
	["198.18.0.0", 15],
	["198.51.100.0", 24],
	["203.0.113.0", 24],
	["224.0.0.0", 4],
	["240.0.0.0", 4],
] as const;

/** Only global unicast is open, and of it not what carries another address inside or documents. */
const OPEN_V6 = [["2000::", 3]] as const;
const CLOSED_V6 = [
	["2001::", 23],
	["2001:db8::", 32],
	["2002::", 16],
	["2620:4f:8000::", 48],
	["3fff::", 20],
] as const;

const closedV4 = listOf("ipv4", CLOSED_V4);
const openV6 = listOf("ipv6", OPEN_V6);
const closedV6 = listOf("ipv6", CLOSED_V6);

/** Whether a numeric address belongs to the public internet. Mapped IPv4 addresses do not. */
export function isPublicAddress(address: string): boolean {
	if (isIPv4(address)) return !closedV4.check(address, "ipv4");
	if (!isIPv6(address) || address.includes("%")) return false;
	return openV6.check(address, "ipv6") && !closedV6.check(address, "ipv6");
}

function listOf(family: "ipv4" | "ipv6", ranges: readonly (readonly [string, number])[]) {
	const list = new BlockList();
	for (const [net, prefix] of ranges) list.addSubnet(net, prefix, family);
	return list;
}
