import { roles } from '../access/identity.ts';
import { portalModeWords } from '../demo/portal-service/mode-words.ts';
import { modeWords } from '../demo/residence-service/mode.ts';

const populationWords = '[--people N] [--seed N] [--rates FILE|CODE=RATE,…]';
const claimsWords = '--claims FILE --truth FILE [--confirmed FILE] [--fields FILE]';
const madeWords = '[--people N] [--seed N]';

/**
 * Every command, without its code: its words after `npm run -s hub --` with those that it takes, and what it is for. To be
 * read without loading anything.
 */
export const commandList = {
  start: {
    usage: 'start',
    purpose: 'Chạy bản thử nghiệm trên máy này · Runs the demo on this machine (npm start)',
  },
  serve: {
    usage: 'serve',
    purpose: 'Chạy chính thức theo biến môi trường · Runs in production, set up by the environment (npm run serve)',
  },
  reset: {
    usage: 'reset',
    purpose: 'Xóa dữ liệu của bản thử nghiệm trên cổng PORT · Deletes what the demo on PORT keeps (npm run reset)',
  },
  token: {
    usage: `token --as ${roles.join('|')}`,
    purpose: 'In mã truy cập của bản thử nghiệm đang chạy trên PORT · Prints a token of the demo that runs on PORT',
  },
  'store migrate': {
    usage: 'store migrate',
    purpose:
      'Chuẩn bị cơ sở dữ liệu bằng quyền chủ (STORE_OWNER_URL): cập nhật bảng, mở nhật ký chứng cứ, cấp quyền cho vai trò ở STORE_URL · Prepares the store as its owner (STORE_OWNER_URL): tables, evidence log, and what the role of STORE_URL may',
  },
  'evidence keygen': {
    usage: 'evidence keygen signer|witness --name NAME --key FILE [--after FILE]',
    purpose:
      'Tạo khóa ký nhật ký chứng cứ hoặc khóa của nhân chứng, in khóa công khai; --after: thay khóa cũ · Makes the key of a signer or a witness of the evidence log and prints its verifier key; --after: in place of an older one',
  },
  'evidence signer': {
    usage: 'evidence signer --key FILE [--host 127.0.0.1] [--port 7401]',
    purpose:
      'Chạy tiến trình giữ khóa ký điểm chốt của nhật ký chứng cứ · Runs the process that holds the key and signs checkpoints of the evidence log',
  },
  'evidence witness': {
    usage: 'evidence witness --key FILE --log VERIFIER-KEY … [--host 127.0.0.1] [--port 7402]',
    purpose:
      'Chạy nhân chứng: xác nhận rằng nhật ký chứng cứ chỉ được ghi thêm; nên do cơ quan khác chạy · Runs a witness that an evidence log only grew; best by another agency',
  },
  'admin-units import': {
    usage: 'admin-units import FILE [--as-of YYYY-MM-DD]',
    purpose:
      'Nạp danh mục đơn vị hành chính hoặc bảng chuyển đổi cũ – mới · Imports a list of administrative units or a table of old and new ones',
  },
  'catalogue import': {
    usage: 'catalogue import FILE.csv [--by NAME]',
    purpose:
      'Nạp danh mục thủ tục từ CSV; thủ tục nào đổi thì thành phiên bản mới · Imports procedures from CSV; each that changed becomes a new version',
  },
  'catalogue export': {
    usage: 'catalogue export FILE.csv|FILE.xlsx',
    purpose:
      'Ghi danh mục thủ tục hiện nay ra CSV hoặc XLSX, mã số giữ dạng chữ · Writes the procedures of today as CSV or XLSX, codes as text',
  },
  'catalogue list': {
    usage: 'catalogue list',
    purpose:
      'Liệt kê thủ tục với phiên bản, ngày nạp và tên · Lists the procedures with version, day of import and name',
  },
  'readiness export': {
    usage:
      'readiness export FILE.xlsx|FILE.json [--from 2026-01-01] [--to 2026-12-31] [--by day|week|month] [--least 5] [--procedure CODE] [--department NAME]',
    purpose:
      'Ghi số liệu về mức độ sẵn sàng thay giấy tờ bằng dữ liệu, kèm mã SHA-256, để đề xuất sửa quy định · Writes how ready components are to be replaced by data, with the digest, for a proposal to amend the law',
  },
  'evidence export': {
    usage: 'evidence export --waiver ID|--dossier CODE --out FILE.zip [--withhold PART …]',
    purpose:
      'Ghi gói chứng cứ về một bản ghi nhận hoặc một hồ sơ ra một tệp zip, có thể giữ lại một số phần · Writes the evidence bundle about a record of basis or a dossier as one zip file; parts can be withheld',
  },
  'evidence erase': {
    usage: 'evidence erase --dossier CODE [--entry ID] --part PART… --reason TEXT | --proposal ID',
    purpose:
      'Xóa nội dung các phần đã hết thời hạn lưu giữ: một người đề nghị, người khác thực hiện, mỗi người bằng OFFICIAL_TOKEN của mình; nhật ký ghi cả hai · Erases parts whose retention term is over: one person proposes, another carries it out, each with their own OFFICIAL_TOKEN; the log keeps both',
  },
  'evidence hold': {
    usage: 'evidence hold --dossier CODE --document TEXT --by CODE [--lift]',
    purpose:
      'Giữ chứng cứ của một hồ sơ theo yêu cầu pháp lý: không phần nào được xóa · Puts the evidence about a dossier on legal hold, so that nothing of it is erased',
  },
  'evidence verify': {
    usage: 'evidence verify BUNDLE.zip [--policy POLICY]',
    purpose:
      'Kiểm tra một gói chứng cứ, không cần mạng hay cơ sở dữ liệu; mã thoát 0: đã chứng minh, 1: bị bác bỏ, 2: khớp nội bộ nhưng chưa chứng minh được nơi phát hành · Verifies a bundle without network or database; exit code 0: proved, 1: refused, 2: internally consistent, issuer not proved',
  },
  'evidence verifier': {
    usage: 'evidence verifier --out FILE.mjs',
    purpose:
      'Ghi chương trình kiểm tra gói chứng cứ thành một tệp, chỉ cần Node.js để chạy · Writes the verifier of bundles as one file that needs nothing but Node.js',
  },
  'demo residence': {
    usage: `demo residence ${modeWords}`,
    purpose: 'Đổi cách dịch vụ cư trú mô phỏng trả lời · Changes how the simulated residence service behaves',
  },
  'demo portal': {
    usage: `demo portal ${portalModeWords}`,
    purpose: 'Đổi cách Cổng dịch vụ công mô phỏng trả lời · Changes how the simulated public service portal behaves',
  },
  'demo social-insurance': {
    usage: `demo social-insurance ${modeWords}`,
    purpose:
      'Đổi cách dịch vụ bảo hiểm xã hội mô phỏng trả lời · Changes how the simulated social-insurance service behaves',
  },
  'demo day': {
    usage: 'demo day [--dossiers 2000] [--seed 1]',
    purpose:
      'Chạy một ngày làm việc nén thời gian: Cổng chậm hai lần, hệ thống bị kill -9 hai lần; kiểm tra từng hồ sơ có đúng một lần và in phần giấy tờ không phải nộp nữa · Lives through a day in compressed time: the portal crawls twice, the hub is killed with -9 twice; checks that every dossier is there once, and prints what share of paper went away',
  },
  'demo population': {
    usage: `demo population ${populationWords}`,
    purpose:
      'Tạo dân số mô phỏng trong .data/population, kèm bảng sự thật · Makes a simulated population in .data/population, and says what of it is true',
  },
  assess: {
    usage: 'assess --claims FILE [--confirmed FILE] [--fields FILE] --out DIR',
    purpose:
      'Đánh giá một bảng dữ liệu nhiều nguồn ngoài hệ thống: cờ, xác suất sai và lý do cho từng dòng · Judges a table of claims offline: flags, chance of error and reasons for every row',
  },
  'connector restart': {
    usage: 'connector restart NAME',
    purpose:
      'Khởi động lại một kết nối nguồn của bản thử nghiệm đang chạy, không dừng hệ thống · Restarts one connector of the demo that runs, without the hub (in production: kill -USR2 restarts those that do not answer)',
  },
  'connector explain': {
    usage: "connector explain NAME 'Person.dateOfBirth'",
    purpose:
      'Đường đi của một trường, từ cột của nguồn đến dữ kiện · The path of a field, from the column of a register to the fact',
  },
  'connector introspect': {
    usage: 'connector introspect NAME | --url postgres://…|mysql://…|file:///…',
    purpose:
      'Xem cơ sở dữ liệu hoặc các tệp của một nguồn có gì; nếu không vào được, hỏng ở bước nào · Shows what the database or the files of a register hold or, if it cannot be reached, which step fails',
  },
  'connector new': {
    usage:
      'connector new NAME --kind sql|file --url postgres://…|mysql://…|file:///… [--table TABLE [--entity Entity]]',
    purpose:
      'Viết thư mục của một nguồn mới từ cấu trúc cơ sở dữ liệu của nó, mỗi phỏng đoán kèm lý do · Writes the folder of a new register from the structure of its database, each guess with its reason',
  },
  'connector try': {
    usage: 'connector try NAME [--rows N] [--keys FILE]',
    purpose:
      'Đọc dữ liệu thật qua ánh xạ và đếm từng trường đọc được bao nhiêu, không in giá trị nào · Reads the real rows through the mapping and counts what can be read of each field, printing no value',
  },
  'connector check': {
    usage: 'connector check NAME|--all [--seed N] [--only CASE,…]',
    purpose:
      'Kiểm tra một nguồn có giữ đúng hợp đồng không, trên dữ liệu dựng sẵn và với các sự cố · Checks that a connector keeps the contract, on made-up rows and with things going wrong',
  },
  'evidence succeed': {
    usage: 'evidence succeed --policy FILE --checkpoint FILE --reason TEXT --by NAME --by NAME',
    purpose:
      'Sau khi phục hồi bản sao lưu cũ: đóng nhật ký chứng cứ ở điểm chốt cuối cùng đã được làm chứng và mở nhật ký kế tiếp, do hai người chịu trách nhiệm (STORE_OWNER_URL); xem src/evidence/OPERATIONS.md · After an old backup was restored: closes the evidence log at its last witnessed checkpoint and opens its successor, for which two people answer (STORE_OWNER_URL); see src/evidence/OPERATIONS.md',
  },
  'evidence audit': {
    usage: 'evidence audit [--policy FILE] [--checkpoint FILE]…',
    purpose:
      'Kiểm tra lại toàn bộ nhật ký chứng cứ của kho tại STORE_URL và đối chiếu với các điểm chốt giữ ở nơi khác; nêu mục sai đầu tiên. Mã thoát: 0 nguyên vẹn, 1 có sai, 2 nhất quán nhưng không có --policy · Verifies the whole evidence log of the store at STORE_URL anew, against checkpoints kept elsewhere too, and names the first bad entry. Exit code: 0 whole, 1 something is wrong, 2 consistent but without --policy',
  },
  score: {
    usage: `score [${populationWords} | --harsh ${madeWords} | --varied ${madeWords} | ${claimsWords}]`,
    purpose:
      'Đo các cờ chất lượng trên dân số mô phỏng, trên bộ dữ liệu khó, trên nhiều loại bảng, hoặc trên bảng nhiều nguồn đã biết sự thật · Measures the flags on a simulated population, on harsh claims, on tables of every kind, or on a table of claims whose truth is known (npm run score)',
  },
  'side-by-side': {
    usage: `side-by-side ${populationWords}`,
    purpose:
      'Đối chiếu câu trả lời của hệ thống với từng dòng dữ liệu của các nguồn, theo từng loại lỗi · Holds the hub’s answers against the raw rows of the registers, defect by defect (npm run side-by-side)',
  },
} as const satisfies Readonly<Record<string, { readonly usage: string; readonly purpose: string }>>;

export type CommandName = keyof typeof commandList;
