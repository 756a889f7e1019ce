-- The words of the last try as they went out, for the delivery log; the packet moves on. Goes with the handoff.
ALTER TABLE "delivery" ADD COLUMN "sent" TEXT;
