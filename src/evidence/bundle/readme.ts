import { readCheckpoint } from '../checkpoint.ts';
import { readNote } from '../note.ts';

/** What a reader who knows nothing of logs needs: what this is, how to check it, what it says and does not say. */
export function bundleReadme({
  about,
  policy,
  checkpoints,
}: {
  readonly about: string;
  readonly policy: string;
  readonly checkpoints: readonly string[];
}): string {
  const read = checkpoints.map((note) => readCheckpoint(readNote(note).text));
  const logs = read.map(({ origin, size }) => `  ${origin} (${size})`).join('\n');
  const isDemo = read.some(({ origin }) => origin.startsWith('demo.invalid/'));
  return `${isDemo ? `${demo}\n\n` : ''}GÓI CHỨNG CỨ

Gói này chứa các mục của nhật ký chứng cứ về một hồ sơ, tính đến điểm chốt nêu dưới đây. Mục được hỏi: ${about}
Nhật ký (số mục của điểm chốt):
${logs}

Cách kiểm tra, không cần mạng, không cần hệ thống đã lập gói:
1. Cài Node.js 20.19 trở lên trên một máy tính.
2. Lấy tệp verify.mjs và tệp chính sách “${policy}” TỪ NƠI KHÁC với gói này (cơ quan công bố, bên làm chứng). Tệp chính sách cho biết
   bạn tin khóa của ai; khóa nằm trong chính gói thì không chứng minh được gì.
3. Chạy: node verify.mjs TÊN-GÓI.zip --policy TÊN-TỆP-CHÍNH-SÁCH
   Dùng tệp zip đúng như đã nhận. Dòng cuối cùng cho biết kết quả; mã thoát 0: đã chứng minh, 1: bị bác bỏ, 2: khớp nội bộ nhưng chưa
   chứng minh được nơi phát hành (vì không có tệp chính sách).

Đọc ở đâu: mỗi thư mục entries/N là một mục, theo đúng thứ tự. part-decision.json: quyết định gì, căn cứ nào; part-official.json: ai;
part-statement.json: lời của cán bộ; part-display.json: chính xác những gì đã được trả lời, kèm cờ; part-exchanges.json: hệ thống đã hỏi
gì và nhận được gì. Phần nào không có là đã được giữ lại hoặc đã xóa theo quy định; chương trình kiểm tra cho biết là trường hợp nào.

Gói này không chứng minh các giá trị là đúng, không chứng minh ai ngồi trước máy, và không kết luận về trách nhiệm của bất kỳ ai; việc đó
do cơ quan có thẩm quyền quyết định. Chương trình kiểm tra in đầy đủ những điều không được chứng minh.

────────

EVIDENCE BUNDLE

It holds the entries of the evidence log about one dossier, up to the checkpoint named above. The entry asked for: ${about}

How to check it, without network and without the system that made it:
1. Install Node.js 20.19 or newer on a computer.
2. Get the file verify.mjs and the policy “${policy}” FROM ELSEWHERE than this bundle (the authority that publishes them, a witness). The
   policy says whose keys you trust; keys that lie in the bundle itself would prove nothing.
3. Run: node verify.mjs BUNDLE.zip --policy POLICY
   Take the zip file as it was received. The last line says what came of it; exit code 0: proved, 1: refused, 2: internally consistent,
   issuer not proved (because no policy was given).

Where to read: each folder entries/N is one entry, in order. part-decision.json: what was decided, on what basis; part-official.json: by
whom; part-statement.json: in the official's own words; part-display.json: exactly what was answered, with its flags;
part-exchanges.json: what the hub asked and what it received. A part that is not there was withheld or erased; the verifier says which.

It does not prove that the values are true nor who sat at the keyboard, and concludes nothing about anybody's liability; that is for the
competent authority to decide. The verifier prints all that is not proved.
`;
}

const demo =
  'THỬ NGHIỆM · TEST\nNhật ký thử nghiệm, không có giá trị chứng cứ. · A log for trying out; evidence of nothing.';
