// 有类型的客户端：REGISTER 是登记册的地址。先装 skill-register-client，用 tsc 编译，再用 node 运行。
import { NoAnswer, Register } from "skill-register-client";

const register = new Register(process.env.REGISTER ?? "");

try {
  const { search } = await register.search({ text: "月嫂" });
  for (const { node } of search.edges) {
    if (node.__typename === "Occupation") console.log(node.code, node.name);
  }
  const { eligibility } = await register.mayIApply({
    input: { occupation: "4-07-03-05", applicant: { birthDate: "1990-05-04" } },
  });
  // 符不符合条件，现在能不能报名，是两件事。
  for (const { level, verdict, applyNow } of eligibility.levels) console.log(level, verdict, applyNow.state);
} catch (failure) {
  if (!(failure instanceof NoAnswer)) throw failure;
  console.error(failure.message); // 出错就停下，打印服务器说的原因
  process.exitCode = 1;
}
