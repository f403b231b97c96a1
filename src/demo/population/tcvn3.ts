// biome-ignore format: a table
const letters = 'àµ á¸ ả¶ ã· ạ¹ ă¨ ằ» ắ¾ ẳ¼ ẵ½ ặÆ â© ầÇ ấÊ ẩÈ ẫÉ ậË đ® èÌ éÐ ẻÎ ẽÏ ẹÑ êª ềÒ ếÕ ểÓ ễÔ ệÖ ì× íÝ ỉØ ĩÜ ịÞ òß óã ỏá õâ ọä ô« ồå ốè ổæ ỗç ộé ơ¬ ờê ớí ởë ỡì ợî ùï úó ủñ ũò ụô ư\u00ad ừõ ứø ửö ữ÷ ựù ỳú ýý ỷû ỹü ỵþ Ă¡ Â¢ Ê£ Ô¤ Ơ¥ Ư¦ Đ§';

const table = new Map(letters.split(' ').map((pair) => [pair[0] as string, pair[1] as string]));

/**
 * The bytes of a TCVN3 (ABC) text read as Latin-1, which is what old documents leave behind: `Nguyễn Đình` as
 * `NguyÔn §×nh`. An accented capital that the set lacks comes out as its small letter.
 */
export function toTcvn3(text: string): string {
  return Array.from(
    text.normalize('NFC'),
    (letter) => table.get(letter) ?? table.get(letter.toLowerCase()) ?? letter,
  ).join('');
}
