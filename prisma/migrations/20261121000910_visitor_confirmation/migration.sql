-- Who left an address gets in writing what was promised.
ALTER TABLE "delivery" DROP CONSTRAINT "delivery_target_known";
ALTER TABLE "delivery" ADD CONSTRAINT "delivery_target_known" CHECK ("target" IN ('slack', 'crm', 'mail', 'visitor'));
