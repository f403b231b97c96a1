import type { Text } from '../../generated/model.ts';

/** What no bundle proves, whoever made it. @param size of the tree that its checkpoint covers */
export function notProved(size: number): readonly Text[] {
  return [
    { vi: 'rằng các giá trị là đúng sự thật', en: 'that the values are true' },
    {
      vi: 'rằng chính người được nêu tên, chứ không phải người khác giữ thiết bị xác thực của họ, đã thao tác',
      en: 'that the named person, rather than a holder of their authenticator, was at the keyboard',
    },
    { vi: 'màn hình thực tế đã hiển thị những gì', en: 'what the pixels showed' },
    { vi: 'rằng nội dung đã được đọc hoặc được hiểu', en: 'that it was read or understood' },
    {
      vi: 'rằng cơ sở dữ liệu nguồn đã trả lời như vậy, trừ khi chính nguồn đó ký câu trả lời',
      en: 'that the register said so, unless it signed its answer',
    },
    {
      vi: 'thời điểm chính xác hơn khoảng thời gian đã nêu; mốc đầu chỉ có nghĩa là sau khi điểm chốt đó tồn tại',
      en: 'any instant finer than its bracket; its beginning only means after that checkpoint existed',
    },
    {
      vi: 'rằng không có gì bị bỏ ra ngoài nhật ký hoặc ngoài gói này sau mục cuối cùng của nó',
      en: 'that nothing was left out of the log, or out of this bundle behind its last entry',
    },
    {
      vi: `rằng không có khóa, bản ghi hay chứng thư nào bị thu hồi sau khi nhật ký có ${size} mục, hoặc bị thu hồi mà gói này không nêu`,
      en: `no revocation, of a key, a record or a certificate, after tree size ${size}, nor one that this bundle leaves out`,
    },
    {
      vi: 'tính độc lập của các bên làm chứng do cùng một đơn vị vận hành',
      en: 'the independence of witnesses run by one operator',
    },
    {
      vi: 'bất kỳ sự miễn trừ trách nhiệm nào; việc đó do cơ quan có thẩm quyền quyết định',
      en: 'any exemption from liability; that is for the competent authority to decide',
    },
  ];
}
