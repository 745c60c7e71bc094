package org.skillregister.assessment.publishing;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.skillregister.assessment.statement.ContactStatement;
import org.skillregister.assessment.statement.PlanStatement;
import org.skillregister.platform.text.BoundedPattern;
import org.skillregister.publication.ProblemCode;
import org.skillregister.publication.WebAddress;

/** Checks how an organization can be reached: its own contact details, and the contact points and links of its plan. */
final class ContactCheck {

    private static final int LONG = 500;
    private static final int NAME = 100;
    private static final BoundedPattern PHONE = new BoundedPattern(30, "[0-9+() （）-]{5,30}");

    /** Web addresses as notices print them: with {@code http://}, {@code https://} or no scheme. */
    private static final BoundedPattern ADDRESS = new BoundedPattern(
            500, "(https?://)?[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63})+(:[0-9]{1,5})?(/[!-~&&[^<>\"]]*)?");

    private final StatementProblems problems;

    ContactCheck(StatementProblems problems) {
        this.problems = problems;
    }

    ContactStatement read(ContactStatement given) {
        String website = problems.textOrNull("website", given.website(), LONG);
        if (website != null && WebAddress.find(website).isEmpty()) {
            problems.add("website", ProblemCode.MALFORMED, "须是完整的https地址。");
        }
        ContactStatement read = new ContactStatement(
                problems.textOrNull("address", given.address(), NAME),
                phone("phone", given.phone()),
                problems.textOrNull("hours", given.hours(), NAME),
                website);
        boolean blank = Stream.of(read.address(), read.phone(), read.hours(), read.website())
                .allMatch(part -> part == null);
        problems.require(!blank, "phone", ProblemCode.REQUIRED, "请至少填写电话、地址、办公时间或网站中的一项。");
        return read;
    }

    List<PlanStatement.Contact> points(List<PlanStatement.Contact> given) {
        return problems.each("contactPoints", given, 20, (path, contact) -> {
            PlanStatement.Contact read = new PlanStatement.Contact(
                    contact.kind(),
                    problems.text(path + ".name", contact.name(), NAME),
                    problems.textOrNull(path + ".address", contact.address(), NAME),
                    phone(path + ".phone", contact.phone()),
                    problems.textOrNull(path + ".hours", contact.hours(), NAME));
            problems.require(read.address() != null || read.phone() != null, path, ProblemCode.REQUIRED, "请填写地址或电话。");
            return read;
        });
    }

    private @Nullable String phone(String path, @Nullable String given) {
        String phone = problems.textOrNull(path, given, 30);
        problems.require(
                phone == null || PHONE.fits(phone), path, ProblemCode.MALFORMED, "电话只能含数字、空格、连字符、括号和加号，5到30个字。");
        return phone;
    }

    List<PlanStatement.Link> links(List<PlanStatement.Link> given) {
        return problems.each("links", given, 50, (path, link) -> {
            String address = link.address() == null || link.address().isBlank()
                    ? null
                    : link.address().strip();
            problems.require(
                    address == null || ADDRESS.fits(address),
                    path + ".address",
                    ProblemCode.MALFORMED,
                    "须是网址，最多500个字。");
            String way = problems.textOrNull(path + ".path", link.path(), LONG);
            problems.require(address != null || way != null, path, ProblemCode.REQUIRED, "请填写网址或进入的路径。");
            return new PlanStatement.Link(link.kind(), problems.text(path + ".name", link.name(), NAME), address, way);
        });
    }
}
