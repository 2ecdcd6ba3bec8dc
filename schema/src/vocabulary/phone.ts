/** Area code and number, an extension after it: 020-12345678-801. Within one area the code may be left out. */
export const officePhonePattern = /^(?:0\d{2,3}-)?[1-9]\d{6,7}(?:-\d{1,6})?$/;
/** Eleven digits of China's mobile networks. */
export const mobilePattern = /^1[3-9]\d{9}$/;
export const qqPattern = /^[1-9]\d{4,10}$/;
/** A journalist leaves the one or the other. */
export const anyPhonePattern = new RegExp(`${officePhonePattern.source}|${mobilePattern.source}`);
