// Amazon's Xen machines have a UUID that begins with ec2, in either order of bytes:
// https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/identify_ec2_instances.html
const amazon = /^(?:ec2|.{4}2.ec)/i;

/** Whether a serial number or UUID looks like one of Amazon's, and a pseudonym must look so too or never. */
export function isAmazons(value: string): boolean {
	return amazon.test(value);
}
