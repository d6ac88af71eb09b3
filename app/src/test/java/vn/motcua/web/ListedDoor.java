// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.motcua.testing.SampleStaff;

/**
 * What stands on one line of the list of doors.
 *
 * @param reading who reads
 * @param sending who sends
 */
record ListedDoor(String reading, String sending) {
    /**
     * The doors as an office would list them: address, who reads, who sends; a dash for nobody at
     * all, all, staff, or the words of roles; with a star what anybody may read in a demo.
     */
    private static final String DOORS =
            """
            /trang-dau; all; -
            /bao-cao/giai-quyet; *business auditor; -
            /bao-cao/giai-quyet.csv; *business auditor; -
            /bao-cao/giai-quyet.xlsx; *business auditor; -
            /ho-so; *business auditor; -
            /tra-cuu; all; all
            /kiem-tra; all; all
            /ho-so/{code}; *business auditor; business auditor
            /sang-nay; staff; -
            /lich; business auditor; -
            /viec; business auditor; business auditor
            /viec/cho-nhan; business auditor; business auditor
            /viec/trinh-ky; business auditor; business auditor
            /viec/cho-bo-sung; business auditor; business auditor
            /tra-ket-qua; return-officer; -
            /viec/nhan; -; business auditor
            /viec/giao; -; business auditor
            /giao-nhan; business auditor; -
            /tim; *business auditor; business auditor
            /thu-tuc; all; -
            /thu-tuc/{code}; all; -
            /tiep-nhan; receptionist; receptionist
            /luot/{id}; receptionist; receptionist
            /lam-ngay; receptionist; receptionist
            /lam-ngay/luot/{id}; receptionist; receptionist
            /mat-mang; receptionist; -
            /mat-mang/toi-day; receptionist; -
            /mat-mang/chuan-bi; -; receptionist
            /mat-mang/nhip; -; receptionist
            /mat-mang/goi/{id}; receptionist; -
            /mat-mang/gui; -; receptionist
            /may-quay; staff; -
            /quan-tri/may-quay; one-stop-head administrator; -
            /may-quay/{id}; staff; staff
            /so-chung-thuc; receptionist one-stop-head; -
            /so-chung-thuc/{id}; receptionist one-stop-head; receptionist one-stop-head
            /quay-tra; return-officer; return-officer
            /quay-tra/{code}; return-officer; return-officer
            /quay-tra/{code}/thu-phi; receptionist cashier; receptionist cashier
            /lay-so/{token}; all; all
            /xep-hang/{token}; all; all
            /so/{token}; all; -
            /man-hinh-cho/{token}; all; -
            /man-hinh-cho/{token}/tieng/{code}; all; -
            /man-hinh-quay/{token}/{number}; all; -
            /so-thu-tu; receptionist return-officer cashier one-stop-head; receptionist return-officer cashier one-stop-head
            /so-thu-tu/so-lieu; business auditor; -
            /so-thu-tu/so-lieu.csv; business auditor; -
            /so-thu-tu/cai-dat; one-stop-head; one-stop-head
            /giay-hen/{code}; business auditor; -
            /phieu-bo-sung/{code}; business auditor; -
            /phieu-tu-choi/{code}; business auditor; -
            /ho-so/{code}/tep/{number}; business auditor; -
            /ho-so/{code}/giay/{paper}.pdf; business auditor; -
            /ho-so/{code}/giay/{paper}/ky; business auditor; business auditor
            /ho-so/{code}/ket-qua; specialist reviewer unit-head approver clerk; specialist reviewer unit-head approver clerk
            /ho-so/{code}/so-hoa; receptionist specialist reviewer unit-head approver clerk; receptionist specialist reviewer unit-head approver clerk
            /ho-so/{code}/so-hoa/{number}; receptionist specialist reviewer unit-head approver clerk; receptionist specialist reviewer unit-head approver clerk
            /ho-so/{code}/so-hoa/{number}/trang/{page}; receptionist specialist reviewer unit-head approver clerk; -
            /ban-ky; approver; approver
            /ban-ky/{round}; approver; -
            /dong-dau; clerk; clerk
            /dong-dau/{round}; clerk; -
            /kho-giay-to; business auditor; business auditor
            /kho-giay-to/them; specialist reviewer unit-head approver clerk; specialist reviewer unit-head approver clerk
            /kho-giay-to/dot; specialist reviewer unit-head approver clerk; specialist reviewer unit-head approver clerk
            /kho-giay-to/dot/mau.csv; specialist reviewer unit-head approver clerk; -
            /kho-giay-to/dot/{id}; specialist reviewer unit-head approver clerk; specialist reviewer unit-head approver clerk
            /kho-giay-to/dot/{id}/danh-sach; -; specialist reviewer unit-head approver clerk
            /kho-giay-to/dot/{id}/ky-so; -; specialist reviewer unit-head approver clerk
            /kho-giay-to/dot/{id}/bi-loai.csv; specialist reviewer unit-head approver clerk; -
            /kho-giay-to/{code}; business auditor; business auditor
            /kho-giay-to/{code}/ban-scan.pdf; business auditor; -
            /kho-giay-to/{code}/trang-1.jpg; business auditor; -
            /kho-giay-to/{code}/thoi-han; business auditor; clerk
            /huy-tai-lieu; business auditor; clerk
            /huy-tai-lieu/{id}; business auditor; business auditor
            /huy-tai-lieu/{id}/danh-muc.csv; business auditor; -
            /huy-tai-lieu/{id}/danh-muc.pdf; business auditor; -
            /huy-tai-lieu/{id}/bien-ban.pdf; business auditor; -
            /huy-tai-lieu/{id}/bien-ban/ky; -; approver
            /so-ket-qua; business auditor; business auditor
            /so-ket-qua/{id}; business auditor; approver
            /so-ket-qua/ky-so; business auditor; clerk
            /so-ket-qua/{id}/van-ban.pdf; business auditor; -
            /so-ket-qua/{id}/trang-1.jpg; business auditor; -
            /danh-gia; all; all
            /phieu-danh-gia; procedure-control; procedure-control
            /phieu-danh-gia/so-lieu; one-stop-head approver procedure-control auditor; -
            /kiem-tra/{token}; all; all
            /so-theo-doi; business auditor; -
            /so-theo-doi.pdf; business auditor; -
            /dang-nhap; all; all
            /dang-nhap/thu; -; all
            /dang-nhap/ma; all; all
            /dang-xuat; -; all
            /thiet-lap/{token}; all; all
            /dat-mat-khau/{token}; all; all
            /tai-khoan; staff; staff
            /tai-khoan/mat-khau; person; person
            /tai-khoan/xac-thuc; person; person
            /tai-khoan/xac-thuc/tat; -; person
            /tai-khoan/uy-quyen; one-stop-head unit-head approver; one-stop-head unit-head approver
            /quan-tri/thu-tuc; procedure-control administrator auditor; -
            /quan-tri/mau-giay-to; procedure-control administrator; -
            /quan-tri/mau-giay-to/{key}; procedure-control administrator; procedure-control administrator
            /quan-tri/mau-giay-to/{key}/so-sanh; procedure-control administrator; -
            /quan-tri/mau-giay-to/{key}/ban/{version}.pdf; procedure-control administrator; -
            /quan-tri/mau-giay-to/{key}/trang/{number}.png; procedure-control administrator; -
            /quan-tri/thoi-han-luu-tru; procedure-control administrator; procedure-control administrator
            /quan-tri/tai-khoan; administrator auditor; -
            /quan-tri/tai-khoan/moi; administrator; administrator
            /quan-tri/tai-khoan/{id}; administrator auditor; administrator
            /quan-tri/tai-khoan/{id}/uy-quyen; administrator; administrator
            /quan-tri/phien; administrator auditor; administrator
            /quan-tri/uy-quyen; administrator auditor; administrator
            /quan-tri/kiem-nhiem; administrator auditor; administrator
            /quan-tri/nhat-ky; administrator auditor; -
            /quan-tri/chung-thu-so; clerk administrator; clerk administrator
            /quan-tri/chung-thu-so/them; clerk administrator; clerk administrator
            /quan-tri/chung-thu-so/{id}; clerk administrator; clerk administrator
            /quan-tri/chung-thu-so/{id}/anh.png; clerk administrator; -
            /ket; receptionist cashier; receptionist cashier
            /ket/tat-ca; one-stop-head auditor; -
            /ket/{id}; receptionist return-officer cashier one-stop-head auditor; receptionist return-officer cashier one-stop-head auditor
            /bien-lai/{id}; receptionist return-officer cashier one-stop-head auditor; receptionist return-officer cashier one-stop-head auditor
            /ket/so-lieu; cashier one-stop-head approver auditor; -
            /ket/so-lieu.csv; cashier one-stop-head approver auditor; -
            /ket/doi-soat; cashier one-stop-head; cashier one-stop-head
            /chot-ngay; receptionist return-officer cashier one-stop-head; receptionist return-officer cashier one-stop-head
            /chot-ngay/tat-ca; one-stop-head auditor; -
            /chot-ngay/{id}; receptionist return-officer cashier one-stop-head auditor; -
            /quan-tri/mien-giam; staff; procedure-control
            /quan-tri/thu-tien; one-stop-head; one-stop-head
            """;

    private static final List<String> NO_BUSINESS = List.of("administrator", "auditor");

    /** All doors, by their addresses. */
    static Map<String, ListedDoor> all() {
        return DOORS.lines()
                .map(line -> line.split("; ", -1))
                .collect(
                        Collectors.toMap(
                                part -> part[0],
                                part -> new ListedDoor(part[1], part[2]),
                                (one, same) -> one,
                                LinkedHashMap::new));
    }

    /** True when the words of a door name this person. */
    static boolean opens(String door, String who) {
        List<String> words = List.of(door.replace("*", "").split(" ", -1));
        boolean nobody = who.equals("nobody");
        boolean business =
                !nobody && !who.equals(SampleStaff.NOBODY_YET) && !NO_BUSINESS.contains(who);
        return words.contains("all")
                || words.contains(who)
                || (words.contains("staff") && !nobody)
                || (words.contains("business") && business)
                || (door.startsWith("*") && nobody);
    }
}
