import "./courses/occupation-courses";
import "./rounds/rounds-page";

if (document.querySelector("[data-newer-rounds]")) void import("./plans/newer-rounds");
