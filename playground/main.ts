import { startPage } from "./page.ts";
import "./page.css";

startPage();
